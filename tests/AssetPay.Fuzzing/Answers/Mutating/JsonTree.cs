using System.Text;
using System.Text.Json;

namespace ApiDocs.Fuzzing.Answers.Mutating;

/// <summary>
/// JSON as it can be spoilt: names and values are the text that will be sent, so that a name may come twice and an escape be none. A character from
/// U+E000 to U+E0FF stands for the byte of its last two digits, which need not be UTF-8.
/// </summary>
internal sealed class JsonTree
{
    private JsonTree(string? raw, List<(string Name, JsonTree Value)>? members, List<JsonTree>? elements) => (RawText, Members, Elements) = (raw, members, elements);

    internal string? RawText { get; }

    internal List<(string Name, JsonTree Value)>? Members { get; }

    internal List<JsonTree>? Elements { get; }

    internal static JsonTree Raw(string text) => new(text, null, null);

    internal static JsonTree List(IEnumerable<JsonTree> elements) => new(null, null, [.. elements]);

    internal static JsonTree Object(params (string Name, JsonTree Value)[] members) => new(null, [.. members], null);

    internal static JsonTree Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    internal JsonTree Copy() => new(
        RawText,
        Members is null ? null : [.. Members.Select(member => (member.Name, member.Value.Copy()))],
        Elements is null ? null : [.. Elements.Select(element => element.Copy())]);

    /// <summary>The member of this name; null: there is none, or this is no object.</summary>
    internal JsonTree? Find(string name) => Members?.LastOrDefault(member => member.Name == $"\"{name}\"").Value;

    internal byte[] ToBytes()
    {
        var text = new StringBuilder();
        Print(text);
        return Bytes(text.ToString());
    }

    internal string Print()
    {
        var text = new StringBuilder();
        Print(text);
        return text.ToString();
    }

    internal static byte[] Bytes(string text)
    {
        var bytes = new List<byte>(text.Length + 16);
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '\uE000' and <= '\uE0FF')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text[next..i]));
                bytes.Add((byte)(text[i] - '\uE000'));
                next = i + 1;
            }
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(text[next..]));
        return [.. bytes];
    }

    private static JsonTree Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new(null, [.. element.EnumerateObject().Select(member => (JsonSerializer.Serialize(member.Name), Of(member.Value)))], null),
        JsonValueKind.Array => List(element.EnumerateArray().Select(Of)),
        _ => Raw(element.GetRawText()),
    };

    private void Print(StringBuilder text)
    {
        if (RawText is not null)
        {
            text.Append(RawText);
        }
        else if (Members is not null)
        {
            text.Append('{');
            for (var i = 0; i < Members.Count; i++)
            {
                text.Append(i == 0 ? "" : ",").Append(Members[i].Name).Append(':');
                Members[i].Value.Print(text);
            }

            text.Append('}');
        }
        else
        {
            text.Append('[');
            for (var i = 0; i < Elements!.Count; i++)
            {
                text.Append(i == 0 ? "" : ",");
                Elements[i].Print(text);
            }

            text.Append(']');
        }
    }
}
