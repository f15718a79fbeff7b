using System.Globalization;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>
/// The error of an envelope. It is read without expecting any shape: an error that cannot be read would hide what went wrong.
/// </summary>
internal sealed record ErrorBody(
    int? Code, string? Key, IReadOnlyList<string> Messages, IReadOnlyDictionary<string, string> Fields, JsonElement? Details)
{
    internal static ErrorBody None { get; } = new(null, null, [], ApiFailure.NoFields, null);

    internal static ErrorBody Read(JsonElement error, ApiEnvelope names)
    {
        if (error.ValueKind != JsonValueKind.Object)
        {
            return new(null, null, ReadMessages(error), ApiFailure.NoFields, null);
        }

        var details = Member(error, names.Details);
        return new(
            ReadCode(Member(error, names.Code)),
            Member(error, names.Key) is { } key ? Text(key) : null,
            Member(error, names.Message) is { } message ? ReadMessages(message) : [],
            Member(error, names.Fields) is { } fields ? ReadFields(fields) : ApiFailure.NoFields,
            details);
    }

    /// <summary>The same error without what must not be seen, should the API repeat it in its words.</summary>
    internal ErrorBody Without(Secrets secrets)
    {
        var fields = new Dictionary<string, string>(Fields.Count);
        foreach (var (name, reason) in Fields)
        {
            fields[secrets.Hide(name)] = secrets.Hide(reason);
        }

        var messages = new string[Messages.Count];
        for (var i = 0; i < messages.Length; i++)
        {
            messages[i] = secrets.Hide(Messages[i]);
        }

        return this with { Key = Key is null ? null : secrets.Hide(Key), Messages = messages, Fields = fields };
    }

    private static JsonElement? Member(JsonElement error, string? name) =>
        name is not null && error.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static int? ReadCode(JsonElement? code) =>
        code is { ValueKind: JsonValueKind.Number or JsonValueKind.String } value
        && int.TryParse(Text(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static IReadOnlyList<string> ReadMessages(JsonElement message)
    {
        if (message.ValueKind != JsonValueKind.Array)
        {
            return [Text(message)];
        }

        var messages = new List<string>(message.GetArrayLength());
        foreach (var element in message.EnumerateArray())
        {
            messages.Add(Text(element));
        }

        return messages;
    }

    private static Dictionary<string, string> ReadFields(JsonElement fields)
    {
        var reasons = new Dictionary<string, string>();
        if (fields.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in fields.EnumerateObject())
            {
                reasons[field.Name] = string.Join("; ", ReadMessages(field.Value));
            }
        }
        else
        {
            // No names to be had: the reasons are kept under their positions.
            foreach (var reason in ReadMessages(fields))
            {
                reasons[string.Create(CultureInfo.InvariantCulture, $"[{reasons.Count}]")] = reason;
            }
        }

        return reasons;
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
