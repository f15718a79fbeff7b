using System.Text.Json.Nodes;
using ApiDocs.Model;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi.Schemas;

/// <summary>
/// An enumeration. What a caller may send is closed (<c>enum</c>): the documented values are the ones that the API takes. What the API
/// answers is open: it grows without notice, so that a closed list would make generated clients fail on a value of tomorrow; the known
/// values stand in <c>x-extensible-enum</c>, in <c>examples</c> and in the description.
/// </summary>
internal static class EnumWriter
{
    public static OpenApiSchema Shared(EnumModel type, Export export)
    {
        var isOpen = export.Types.IsAnswered(type.Name);
        var schema = isOpen ? Open(type) : Closed(type);
        schema.Description = ProseMarkdown.Join(ProseMarkdown.Of(type.Summary), Values(type, isOpen));
        schema.Add(Extension.Source, SourceText.Of(export.Sources, ModelAddress.Type(type.Name)));
        return schema;
    }

    public static OpenApiSchema Closed(EnumModel type) => new() { Type = JsonSchemaType.String, Enum = [.. Known(type)] };

    private static OpenApiSchema Open(EnumModel type)
    {
        var schema = new OpenApiSchema { Type = JsonSchemaType.String, Examples = type.Values.IsEmpty ? null : [.. Known(type)] };
        schema.Add(Extension.OpenEnum, new JsonArray([.. Known(type)]));
        return schema;
    }

    private static IEnumerable<JsonNode> Known(EnumModel type) => type.Values.Select(value => value.Value).Distinct(StringComparer.Ordinal).Select(value => (JsonNode)JsonValue.Create(value));

    private static string? Values(EnumModel type, bool isOpen)
    {
        var lines = type.Values.Where(value => isOpen || value.Summary.Length > 0)
            .Select(value => $"- `{value.Value}`{(value.Summary.Length > 0 ? ": " + value.Summary : "")}").ToList();
        return lines.Count == 0 ? null : (isOpen ? "Known values; others may come:\n\n" : "") + string.Join("\n", lines);
    }
}
