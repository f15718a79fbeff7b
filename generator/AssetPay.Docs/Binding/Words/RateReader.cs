using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiDocs.Binding.Words;

/// <summary>Reads a rate: <c>60 requests / min</c>, <c>1,000/min</c>, <c>100/hour</c>, <c>5 requests per 2 seconds</c>.</summary>
internal static class RateReader
{
    private static readonly Regex Rate = new(
        @"(?<count>\d[\d,]*)\s*(?:(?:requests?|req|calls?)\.?)?\s*(?:/|per|every|in)\s*(?<span>\d+)?\s*(?<unit>s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private const int MostDigits = 9;

    private static readonly HashSet<string> Requests = new(StringComparer.OrdinalIgnoreCase) { "request", "requests", "req", "call", "calls" };

    private static readonly HashSet<string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        "s", "sec", "secs", "second", "seconds", "m", "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours", "d", "day", "days",
    };

    private static readonly char[] Digits = [.. "0123456789"];

    public static (int Requests, int Seconds)? Read(string text)
    {
        if (text.IndexOfAny(Digits) < 0)
        {
            return null;
        }

        if (Usual(text) is { } usual)
        {
            return usual;
        }

        var match = Rate.Match(text);
        if (!match.Success || !int.TryParse(match.Groups["count"].Value.Replace(",", ""), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        var span = int.TryParse(match.Groups["span"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var many) && many is > 0 and < 10_000 ? many : 1;
        return (count, span * SpanReader.Of(match.Groups["unit"].Value));
    }

    /// <summary>What most tables write, "60 requests / min": digits, at most one word for requests, a slash, a unit, and nothing else.</summary>
    private static (int Requests, int Seconds)? Usual(string text)
    {
        var (at, count) = (0, 0);
        for (; at < text.Length && text[at] is >= '0' and <= '9' && at < MostDigits; at++)
        {
            count = (count * 10) + (text[at] - '0');
        }

        if (at is 0 or MostDigits)
        {
            return null;
        }

        Skip(text, ref at);
        var word = WordAt(text, ref at);
        Skip(text, ref at);
        if (!(word.Length == 0 || Requests.Contains(word)) || at == text.Length || text[at++] != '/')
        {
            return null;
        }

        Skip(text, ref at);
        var unit = WordAt(text, ref at);
        return at == text.Length && Units.Contains(unit) ? (count, SpanReader.Of(unit)) : null;
    }

    private static void Skip(string text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
    }

    private static string WordAt(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            at++;
        }

        return at == start ? "" : text.Substring(start, at - start);
    }
}
