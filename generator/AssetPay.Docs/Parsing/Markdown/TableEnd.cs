namespace ApiDocs.Parsing;

/// <summary>
/// A footnote or a sentence right under the last row of a table, without a blank line between. For Markdig such a line makes one paragraph of
/// the whole table, and nothing of it would be read.
/// </summary>
internal static class TableEnd
{
    public static bool IsRightAbove(PageText page, int line) =>
        line > 0 && page.FirstLetterOf(line - 1) == '|' && !page.Has(line, '|') && !page.IsBlank(line) && IsRow(page.Line(line - 1));

    private static bool IsRow(string line)
    {
        var row = line.Trim();
        return row.Length > 2 && row[0] == '|' && row[row.Length - 1] == '|' && row.IndexOf('|', 1) < row.Length - 1;
    }
}
