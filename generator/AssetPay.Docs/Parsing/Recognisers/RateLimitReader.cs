using System.Text.RegularExpressions;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>An endpoint's rate limits: "Merchant Status | Limit", or "Verified: 60 requests / min" in a line. The rest of the section is quoted.</summary>
internal static class RateLimitReader
{
    private static readonly Wording _tierFirst = new(
        $"^(?<tier>[A-Za-z][\\w ]{{0,30}}?)\\s*[:—–-]\\s*(?<limit>{RateLimitText.Pattern})\\W*$", RegexOptions.IgnoreCase)
    { Needs = Cue.Digit };

    private static readonly Wording _limitFirst = new(
        $"(?<limit>{RateLimitText.Pattern})\\s+(?:for\\s+)?\\(?(?<tier>(?:un)?verified|free|paid|basic|pro|premium|enterprise)\\b",
        RegexOptions.IgnoreCase)
    { Needs = Cue.Digit };

    public static bool TakeTable(Block block, Section section, EndpointFacts facts)
    {
        if (block is not TableBlock { Header.Count: 2 } table || !IsLimitColumn(table))
            return false;

        foreach (var row in table.Rows)
            facts.RateLimits.Add(RateLimitText.Row(row.Cells[0], row.Cells[1], null, null) with { TierHeader = table.Header[0].Plain });

        return true;
    }

    public static bool TakeLine(Block block, Section section, EndpointFacts facts)
    {
        if (block is not (BulletBlock or ParagraphBlock) || !section.IsIn(SectionKind.RateLimits))
            return false;

        var line = block.Text.Trim();
        var matches = _tierFirst.Match(line) is { Success: true } first ? [first] : _limitFirst.Matches(line).Cast<Match>().ToList();
        foreach (var match in matches)
            facts.RateLimits.Add(new RateLimitRow(match.Groups["tier"].Value, line.QuoteOf(match.Groups["limit"].Index, match.Groups["limit"].Length), null, null));

        // A line that says no more than its limits is read; a sentence that also says more is quoted as well.
        return matches.Count > 0 && matches[0].Length == line.Text.Length;
    }

    public static bool TakeNote(Block block, Section section, EndpointFacts facts)
    {
        if (!section.IsIn(SectionKind.RateLimits))
            return false;

        facts.RateLimitNote.AddRange(QuotedBlock.Of(block, facts.Page.Text));
        return true;
    }

    private static bool IsLimitColumn(TableBlock table) =>
        table.Rows.Count > 0 && table.Rows.All(row => row.Cells.Count == 2 && (row.Cells[0].HasStruck || RateLimitText.IsLimit(row.Cells[1])))
        && table.Header[1].Plain.Contains("limit", StringComparison.OrdinalIgnoreCase);
}
