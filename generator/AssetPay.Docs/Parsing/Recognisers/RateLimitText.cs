using System.Text.RegularExpressions;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>"60 requests / min", "1,000/min", "100 per hour".</summary>
internal static class RateLimitText
{
    public const string Pattern =
        "\\d[\\d,._]*k?\\s*(?:requests?|reqs?|calls?)?\\s*(?:/|\\bper\\b)\\s*(?:\\d+\\s*)?(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)(?![A-Za-z])";

    private static readonly Wording _limit = new("^" + Pattern, RegexOptions.IgnoreCase);

    public static RateLimitRow Row(Passage tier, Passage limit, string? method, string? path)
    {
        var name = tier.Quote;
        return new(name.Text, limit.Quote, method, path) { Struck = name.Struck };
    }

    public static bool IsLimit(Passage cell) => _limit.IsMatch(cell.Text);
}
