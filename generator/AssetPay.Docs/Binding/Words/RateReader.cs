using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiDocs.Binding.Words;

/// <summary>Reads a rate: <c>60 requests / min</c>, <c>1,000/min</c>, <c>100/hour</c>, <c>5 requests per 2 seconds</c>.</summary>
internal static class RateReader
{
    private static readonly Regex Rate = new(
        @"(?<count>\d[\d,]*)\s*(?:(?:requests?|req|calls?)\.?)?\s*(?:/|per|every|in)\s*(?<span>\d+)?\s*(?<unit>s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly char[] Digits = [.. "0123456789"];

    public static (int Requests, int Seconds)? Read(string text)
    {
        if (text.IndexOfAny(Digits) < 0)
        {
            return null;
        }

        var match = Rate.Match(text);
        if (!match.Success || !int.TryParse(match.Groups["count"].Value.Replace(",", ""), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        var span = int.TryParse(match.Groups["span"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var many) && many is > 0 and < 10_000 ? many : 1;
        return (count, span * SpanReader.Of(match.Groups["unit"].Value));
    }
}
