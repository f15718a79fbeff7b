using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>The places of an example that show that something was left out.</summary>
internal static class Elisions
{
    /// <summary>Paths of the objects that are not whole; a list without its values is.</summary>
    public static IReadOnlyList<string> OfObjects(ExampleModel example)
    {
        var root = JsonNode.Parse(example.Json)!;
        return [.. example.Elided.Where(path => At(root, path) is JsonObject)];
    }

    private static JsonNode? At(JsonNode root, string path)
    {
        JsonNode? node = root;
        foreach (var part in path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            node = node is JsonArray array && int.TryParse(part, out var index) ? array[index] : node?[part];
        }

        return node;
    }
}
