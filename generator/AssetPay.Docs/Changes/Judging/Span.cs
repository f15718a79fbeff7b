using System.Globalization;

namespace ApiDocs.Changes;

/// <summary>A time as a contract writes it: <c>90 s</c>.</summary>
internal static class Span
{
    public static bool IsShorter(string text, string than) => Seconds(text) < Seconds(than);

    // A lock is a text that people merge: what is no number is no time, and shorter than any.
    private static decimal Seconds(string text) => decimal.TryParse(text.Split(' ')[0], NumberStyles.Number, CultureInfo.InvariantCulture, out var seconds) ? seconds : 0;
}
