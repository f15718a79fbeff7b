using System.Globalization;
using System.Text.Json.Nodes;
using ApiDocs.Model;
using ApiDocs.Tool.OpenApi.Samples;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi.Operations;

/// <summary>What an operation answers when it succeeds.</summary>
internal static class AnswerWriter
{
    private const int Ok = 200;

    public static void Write(OpenApiResponses responses, Route route, Export export)
    {
        var schema = export.Envelope.Success(export.OperationIds.Of(route.Main), Data(route, export));
        var answers = Documented(route, export).ToList();
        foreach (var status in answers.Select(answer => answer.Status).DefaultIfEmpty(Ok).Distinct().Order())
        {
            var examples = answers.Where(answer => answer.Status == status).Select((answer, index) => (ExampleName.Of(index), answer.Summary, answer.Value)).ToList();
            responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
            {
                Description = Description(route),
                Content = schema is null && examples.Count == 0 ? null : Json.Content(schema?.CreateShallowCopy() ?? new OpenApiSchema(), examples),
            };
        }
    }

    private static string Description(Route route) =>
        ProseMarkdown.Join([.. route.Calls.Select(call => ProseMarkdown.Of(call.ResponseSummary)).Distinct(StringComparer.Ordinal)]) ?? "It succeeded.";

    private static IOpenApiSchema? Data(Route route, Export export)
    {
        var types = route.Calls.Select(call => call.ResponseType).OfType<TypeRef>().Distinct().Select(type => export.Schemas.Writer.Of(type, isSent: false)).ToList();
        return types.Count switch
        {
            0 => null,
            1 => types[0],
            _ => new OpenApiSchema { OneOf = types },
        };
    }

    private static IEnumerable<(int Status, string? Summary, JsonNode Value)> Documented(Route route, Export export)
    {
        var completion = new SampleCompletion(export.Types, export.Samples);
        // The call for several shows the answers for one too.
        foreach (var (call, example) in route.Calls.SelectMany(call => call.Examples, (call, example) => (call, example)).DistinctBy(shown => shown.example))
        {
            if (example.Status is < Ok or >= 300)
            {
                continue;
            }

            if (SampleJson.Parse(example.Json) is { } value && !EnvelopeParts.IsError(value, export.Model.Envelope))
            {
                var isCompleted = completion.Complete(EnvelopeParts.DataOf(value, export.Model.Envelope), call.ResponseType);
                yield return (example.Status ?? Ok, isCompleted ? "As documented; members that the page leaves out are filled in" : null, value);
            }
        }
    }
}
