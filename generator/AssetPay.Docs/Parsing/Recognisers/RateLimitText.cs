using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>"60 requests / min", "1,000/min", "100 per hour".</summary>
internal static class RateLimitText
{
    public const string Pattern =
        "\\d[\\d,._]*k?\\s*(?:requests?|reqs?|calls?)?\\s*(?:/|\\bper\\b)\\s*(?:\\d+\\s*)?(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)(?![A-Za-z])";

    private static readonly Regex _limit = new("^" + Pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static bool IsLimit(Passage cell) => _limit.IsMatch(cell.Text.Trim());
}
