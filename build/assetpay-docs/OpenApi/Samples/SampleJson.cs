using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiDocs.Tool.OpenApi.Samples;

/// <summary>A page's JSON as a document can hold it.</summary>
internal static class SampleJson
{
    /// <summary>Null for what is no JSON to everybody: a member written twice, a number beyond all bounds.</summary>
    public static JsonNode? Parse(string json)
    {
        try
        {
            var node = JsonNode.Parse(json);
            return node is not null && IsPlain(node) ? node : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }

    public static bool IsText(this JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;

    private static bool IsPlain(JsonNode? node) => node switch
    {
        JsonObject json => json.All(member => IsPlain(member.Value)),
        JsonArray items => items.All(IsPlain),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => value.TryGetValue<double>(out var number) && double.IsFinite(number),
        _ => true,
    };
}
