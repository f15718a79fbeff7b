using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi.Operations;

/// <summary>A body of JSON with its schema and its examples.</summary>
internal static class Json
{
    public const string MediaType = "application/json";

    public static IDictionary<string, IOpenApiMediaType> Content(IOpenApiSchema schema, IEnumerable<(string Name, string? Summary, JsonNode Value)> examples)
    {
        var shown = examples.DistinctBy(example => example.Name, StringComparer.Ordinal).ToDictionary(
            example => example.Name,
            example => (IOpenApiExample)new OpenApiExample { Summary = example.Summary, Value = example.Value },
            StringComparer.Ordinal);
        return new Dictionary<string, IOpenApiMediaType> { [MediaType] = new OpenApiMediaType { Schema = schema, Examples = shown.Count > 0 ? shown : null } };
    }
}
