using System.Text.Json;

namespace ApiDocs.Fuzzing.Answers.Judging;

/// <summary>What an answer says, found out in another way than the client does: of members that come twice the last one counts.</summary>
internal sealed record EnvelopeVerdict(bool IsWhole, bool? Success, bool HasError, JsonValueKind Data, string? Id, bool IsDeep)
{
    private const int MaxDepth = 64;

    internal static EnvelopeVerdict Of(byte[] body)
    {
        var json = body.AsSpan().StartsWith("\uFEFF"u8) ? body[3..] : body;
        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = int.MaxValue });
            return Of(document.RootElement, NestsDeep(json));
        }
        catch (JsonException)
        {
            return new(false, null, false, JsonValueKind.Undefined, null, false);
        }
    }

    /// <summary>The text of a name or a value; null: it is none that can be read.</summary>
    internal static string? Text(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static EnvelopeVerdict Of(JsonElement root, bool isDeep)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return new(false, null, false, JsonValueKind.Undefined, null, isDeep);
        }

        var (success, error, data) = (Last(root, "success"), Last(root, "error"), Last(root, "data"));
        var id = data is { ValueKind: JsonValueKind.Object } ? Last(data.Value, "id") : null;
        return new(
            true,
            success?.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null },
            error is { ValueKind: not JsonValueKind.Null },
            data?.ValueKind ?? JsonValueKind.Undefined,
            id is { ValueKind: JsonValueKind.String } text ? Text(text.GetString) : null,
            isDeep);
    }

    private static JsonElement? Last(JsonElement element, string name)
    {
        JsonElement? last = null;
        foreach (var member in element.EnumerateObject())
        {
            last = Text(() => member.Name) == name ? member.Value : last;
        }

        return last;
    }

    private static bool NestsDeep(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = MaxDepth });
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
