using System.Globalization;

namespace ApiDocs.Changes;

/// <summary>"60 per 60 s": how many requests in how much time.</summary>
internal readonly record struct Rate(decimal Requests, decimal Seconds)
{
    public decimal PerSecond => Seconds == 0 ? Requests : Requests / Seconds;

    public static string Text(int requests, int seconds) => string.Format(CultureInfo.InvariantCulture, "{0} per {1} s", requests, seconds);

    public static Rate? Of(string? text)
    {
        var words = (text ?? "").Split(' ');
        return words.Length == 4 && decimal.TryParse(words[0], NumberStyles.Integer, CultureInfo.InvariantCulture, out var requests)
            && decimal.TryParse(words[2], NumberStyles.Integer, CultureInfo.InvariantCulture, out var seconds) ? new(requests, seconds) : null;
    }
}
