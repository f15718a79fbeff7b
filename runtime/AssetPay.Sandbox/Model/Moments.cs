using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiDocs.Sandbox;

/// <summary>Points in time as JSON has them.</summary>
internal static class Moments
{
    public static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static DateTimeOffset? Read(string? text) =>
        text is { Length: >= 10 } && char.IsAsciiDigit(text[0])
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : null;

    /// <summary>When an object says that it was created.</summary>
    public static DateTimeOffset? CreationOf(JsonObject json) => json
        .Where(member => member.Key.StartsWith("created", StringComparison.OrdinalIgnoreCase) && member.Value?.GetValueKind() == JsonValueKind.String)
        .Select(member => Read((string?)member.Value))
        .FirstOrDefault(moment => moment is not null);

    /// <summary>Puts the time into what says when an object was changed last, where it says so.</summary>
    public static void Update(JsonObject json, DateTimeOffset now)
    {
        foreach (var name in json.Select(member => member.Key).Where(name => name.StartsWith("updated", StringComparison.OrdinalIgnoreCase)).ToList())
            json[name] = Text(now);
    }

    /// <summary>
    /// Moves every moment of a documented object so that it was created now; the others keep their distance from that one. Where none says
    /// when it was created, all are now, but those that name an end (<c>expiresAt</c>) are an hour later.
    /// </summary>
    public static void MoveTo(DateTimeOffset now, JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                MoveTo(now, item);
        }
        else if (node is JsonObject json)
        {
            var shift = CreationOf(json) is { } creation ? now - creation : (TimeSpan?)null;
            foreach (var (name, value) in json.ToList())
            {
                if (value is JsonValue && value.GetValueKind() == JsonValueKind.String && Read((string?)value) is { } moment && ((string)value!).Contains('T'))
                    json[name] = Text(shift is { } by ? moment + by : name.StartsWith("exp", StringComparison.OrdinalIgnoreCase) ? now.AddHours(1) : now);
                else
                    MoveTo(now, value);
            }
        }
    }
}
