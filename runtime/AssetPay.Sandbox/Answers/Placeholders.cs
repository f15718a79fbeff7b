using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ApiDocs.Sandbox;

/// <summary>
/// Puts UUIDs where the docs write something in their place: <c>"trade-uuid"</c> and <c>"a1b2c3d4-..."</c> become one and the same UUID each
/// time, <c>"..."</c> a new one.
/// </summary>
internal sealed partial class Placeholders(Mint mint)
{
    public JsonNode? Fill(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject json:
                foreach (var (name, value) in json.ToList())
                {
                    if (Replaced(value) is { } text)
                        json[name] = text;
                    else
                        Fill(value);
                }

                return json;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    if (Replaced(items[i]) is { } text)
                        items[i] = text;
                    else
                        Fill(items[i]);
                }

                return items;
            default:
                return Replaced(node) is { } alone ? alone : node;
        }
    }

    private string? Replaced(JsonNode? node)
    {
        if (node is not JsonValue || node.GetValueKind() != JsonValueKind.String)
            return null;

        var text = (string)node!;
        return text is "..." or "…" ? mint.Uuid() : Named().IsMatch(text) ? mint.For(text) : null;
    }

    [GeneratedRegex(@"^(([a-zA-Z]+[-_])*uuid([-_]\d+)?|[0-9a-f]{8}-(\.\.\.|…))$", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
