namespace ApiDocs.Parsing;

/// <summary>
/// A footnote or a sentence right under the last row of a table, without a blank line between. For Markdig such a line makes one paragraph of
/// the whole table, and nothing of it would be read.
/// </summary>
internal static class TableEnd
{
    public static bool IsRightAbove(PageText page, int line) =>
        line > 0 && page.FirstLetterOf(line - 1) == '|' && !page.Has(line, '|') && !page.IsBlank(line) && IsClosed(page.Line(line - 1).TrimEnd());

    // Two cells at least, and a bar behind the last one.
    private static bool IsClosed(string row) => row.EndsWith("|", StringComparison.Ordinal) && row.Split('|').Length > 3;
}
