using ApiDocs.Model;
using ApiDocs.Tool.OpenApi.Samples;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi.Operations;

/// <summary>What is sent: the members of the request that are no parameters.</summary>
internal static class BodyWriter
{
    public static OpenApiRequestBody? Of(OperationModel operation, Export export)
    {
        if (!operation.HasBody || operation.RequestType is not { } type)
        {
            return null;
        }

        var examples = operation.RequestExamples.Select(example => SampleJson.Parse(example.Json)).OfType<System.Text.Json.Nodes.JsonNode>();
        return new()
        {
            Required = export.Types.RequestMembers(operation, ParameterIn.Body).Any(member => member.Required),
            Content = Json.Content(
                export.Schemas.Writer.Of(TypeRef.Object(type), isSent: true),
                examples.Select((example, index) => (ExampleName.Of(index), (string?)null, example))),
        };
    }
}
