using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>"# POST /secure/sell", "# GET /secure/trades/\{tradeId}", "### 2. GET /boats/{id}": a heading that announces an endpoint.</summary>
internal static class AnnouncementReader
{
    private static readonly Regex _heading = new(
        $"^(?:\\d+\\.\\s+)?(?<method>{HttpMethods.Pattern})\\s+(?<path>(?:https?://[^\\s/]+)?/\\S*)$", RegexOptions.CultureInvariant);

    public static bool IsAnnouncement(HeadingBlock heading) => Match(heading) is not null;

    /// <summary>Method and path as the heading has them. A heading that links elsewhere announces nothing.</summary>
    public static (Quote Method, Quote Path)? Match(HeadingBlock heading)
    {
        var match = _heading.Match(heading.Text.Text);
        if (!match.Success || heading.Text.Pieces.Any(piece => piece.Link is not null))
            return null;

        return (QuoteOf(heading.Text, match.Groups["method"]), QuoteOf(heading.Text, match.Groups["path"]));
    }

    private static Quote QuoteOf(Passage passage, Group group) => passage.QuoteOf(group.Index, group.Length);
}
