using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>
/// Parts component tags from the lines between them. Markdown takes a tag on its own line as raw HTML up to the next blank line,
/// and what stands inside, indented, as code; so the tags are taken out before it sees the page.
/// </summary>
internal static class ComponentSplitter
{
    private const int MostClosings = 16;

    private static readonly Wording _fence = new("^[ \\t]*(?<mark>`{3,}|~{3,})(?<info>.*)$");

    // MDX: comments and imports are the site's, not the reader's.
    private static readonly Wording _siteLine = new("^\\s*(?:\\{/\\*.*\\*/\\}|import\\s.+\\sfrom\\s+[\"'][^\"']+[\"'];?|export\\s+const\\s.*)\\s*$");

    public static List<PagePart> Split(PageText page, int firstLine, CancellationToken cancellationToken)
    {
        var parts = new List<PagePart>();
        string? fence = null;
        var endOfTable = -1;
        var tables = new TableCutter(page, firstLine);
        for (var line = firstLine; line < page.LineCount; line++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var match = CanBeFence(page, line) ? _fence.Match(page.Line(line)) : Match.Empty;
            if (fence is not null || IsOpening(match))
            {
                AddLine(page, parts, page.StartOf(line), page.EndOf(line));
                fence = Next(fence, match);
            }
            else if (HtmlTable.LastLine(page, line, ref endOfTable) is >= 0 and var last)
            {
                parts.Add(new PagePart.Table(page.StartOf(line), page.EndOf(last)));
                line = last;
            }
            else if (RawBlock.Read(page, line) is var (block, next))
            {
                parts.Add(new PagePart.Whole(block));
                line = next - 1;
            }
            else if (!IsSiteLine(page, line) && !SiteChrome.IsOfExtraction(page, line))
            {
                if (TableEnd.IsRightAbove(page, line))
                    AddLine(page, parts, page.StartOf(line), page.StartOf(line));

                foreach (var (start, end) in tables.Before(line, IsBehindTag(parts)))
                    AddLine(page, parts, start, end);

                line = SplitLine(page, line, parts);
            }
        }

        return parts;
    }

    private static bool IsBehindTag(List<PagePart> parts) => parts.Count > 0 && parts[parts.Count - 1] is PagePart.Tag;

    private static bool CanBeFence(PageText page, int line) => page.FirstLetterOf(line) is '`' or '~';

    private static bool IsSiteLine(PageText page, int line) => page.FirstLetterOf(line) is '{' or 'i' or 'e' && _siteLine.IsMatch(page.Line(line));

    private static bool IsOpening(Match match) =>
        match.Success && (match.Groups["mark"].Value[0] == '~' || !match.Groups["info"].Value.Contains('`'));

    private static string? Next(string? fence, Match match)
    {
        if (fence is null)
            return match.Groups["mark"].Value;

        var mark = match.Groups["mark"].Value;
        var closes = match.Success && mark[0] == fence[0] && mark.Length >= fence.Length && string.IsNullOrWhiteSpace(match.Groups["info"].Value);
        return closes ? null : fence;
    }

    /// <summary>Gives back the line on which it stopped: a tag may go on over several.</summary>
    private static int SplitLine(PageText page, int line, List<PagePart> parts)
    {
        var start = page.StartOf(line);
        var isAfterTag = false;
        while (TagAt(page, SkipSpaces(page, line, start)) is { } tag)
        {
            page.Budget.Parts(1 + tag.Attributes.Count, tag.Start);
            parts.Add(new PagePart.Tag(tag));
            line = page.LineAt(tag.End);
            start = tag.End;
            isAfterTag = true;
        }

        var end = page.EndOf(line);
        List<PagePart>? closings = null;
        while ((closings?.Count ?? 0) < MostClosings && ComponentTag.ClosingAtEnd(page.Text, start, end) is { } closing)
        {
            (closings ??= []).Insert(0, new PagePart.Tag(closing));
            end = closing.Start;
        }

        var glued = isAfterTag ? -1 : GluedHeading.In(page.Text, start, end);
        if (glued > 0)
        {
            AddLine(page, parts, start, start + glued);
            start += glued;
        }

        if (!isAfterTag && closings is null || !page.IsBlank(start, end))
            AddLine(page, parts, isAfterTag ? SkipSpaces(page, line, start) : start, end);

        if (closings is not null)
            parts.AddRange(closings);

        return line;
    }

    private static void AddLine(PageText page, List<PagePart> parts, int start, int end)
    {
        if (parts.Count == 0 || parts[parts.Count - 1] is not PagePart.Lines run || !run.Append(page, start, end))
            parts.Add(new PagePart.Lines(start, end));
    }

    private static ComponentTag? TagAt(PageText page, int offset) =>
        offset >= page.Text.Length ? null
            : page.Text[offset] == '<' ? ComponentTag.At(page.Text, offset)
            : page.Text[offset] == '{' ? LiquidTag.At(page.Text, offset)
            : null;

    private static int SkipSpaces(PageText page, int line, int offset)
    {
        while (offset < page.EndOf(line) && page.Text[offset] is ' ' or '\t')
            offset++;

        return offset;
    }
}
