using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>What a body says of itself: which event it is, and whether it asks for approval. A problem: why it is none.</summary>
internal sealed record CallbackEvent(string? Key, bool IsApprovalRequest, string? Problem);

/// <summary>Reads the body of a delivery, as deep as JSON may nest here and no deeper.</summary>
internal static class CallbackBody
{
    /// <summary>A test of the address says little; whatever is longer is none.</summary>
    private const int LongestTest = 4096;

    /// <summary>Lenient, since what was told must not be lost for want of a member: what is missing is named.</summary>
    internal static T Read<T>(ReadOnlySpan<byte> body, ApiValueReader<T> read, out IReadOnlyList<string> missing)
    {
        var context = ApiReadContext.For(ApiCallClass.Money);
        var reader = new Utf8JsonReader(body, ApiJson.ReaderOptions);
        reader.Read();
        var value = read(ref reader, context);
        missing = context.MissingMembers(body);
        return value;
    }

    /// <exception cref="JsonException">It is no JSON.</exception>
    internal static CallbackEvent Event(ReadOnlySpan<byte> body, IReadOnlyList<string> eventKey, IReadOnlyList<ApiCallbackCondition> approval, IReadOnlyList<string> approvalKey)
    {
        var root = Parse(body);
        if (root.ValueKind != JsonValueKind.Object)
        {
            return new(null, false, "The body is JSON, but no object.");
        }

        string? missing = null;
        var isApproval = approval.Count > 0;
        foreach (var condition in approval)
        {
            var text = Text(root, condition.Path, out var gap);
            missing = text is null ? missing ?? gap : missing;
            isApproval &= text is null || text == condition.Value;
        }

        // Whether it asks for approval cannot be told only if nothing that is there says no.
        if (isApproval && missing is not null)
        {
            return Lacking(missing);
        }

        var isOwnKey = isApproval && approvalKey.Count > 0;
        var key = Key(root, isOwnKey ? approvalKey : eventKey, out missing);
        return missing is null ? new(key, isApproval, null) : Lacking(missing);
    }

    /// <summary>An object with the member set to true and without any member that an event has.</summary>
    internal static bool IsTest(ReadOnlySpan<byte> body, string member, IReadOnlyList<string> eventKey)
    {
        if (body.Length > LongestTest)
        {
            return false;
        }

        try
        {
            return Parse(body) is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.True
                && !eventKey.Any(path => root.TryGetProperty(path.Split('.')[0], out _));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonElement Parse(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, ApiJson.ReaderOptions);
        reader.Read();
        var root = ProperElement.Take(ref reader);

        // Throws if anything follows.
        reader.Read();
        return root;
    }

    /// <summary>The values behind each other. Each is escaped, so that two lists of values never make one key.</summary>
    private static string? Key(JsonElement root, IReadOnlyList<string> paths, out string? missing)
    {
        missing = null;
        var values = new string[paths.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (Text(root, paths[i], out missing) is not { } text)
            {
                return null;
            }

            values[i] = Uri.EscapeDataString(text);
        }

        return values.Length == 0 ? null : string.Join(':', values);
    }

    /// <summary>Null: there is none, and <paramref name="gap"/> is the path of what is missing.</summary>
    private static string? Text(JsonElement at, string path, out string? gap)
    {
        var walked = "";
        foreach (var name in path.Split('.'))
        {
            walked += walked.Length == 0 ? name : "." + name;
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at))
            {
                gap = walked;
                return null;
            }
        }

        var text = at.ValueKind switch
        {
            JsonValueKind.String => at.GetString(),
            JsonValueKind.Number => at.GetRawText(),
            _ => null,
        };

        // What could not be read as Unicode is read as U+FFFD, and two events of which only that is left are not the same one.
        gap = string.IsNullOrEmpty(text) || text.Contains('\uFFFD', StringComparison.Ordinal) ? walked : null;
        return gap is null ? text : null;
    }

    private static CallbackEvent Lacking(string path) => new(null, false, $"The body lacks '{path}', without which it cannot be told what it is about.");
}
