namespace ApiDocs.Parsing;

/// <summary>
/// A table as a reader's extraction leaves it: bars between the cells, perhaps none in front, and under the header a line of dashes
/// that need not be as wide.
/// </summary>
internal static class BarredTable
{
    /// <summary>Whether one begins at the line.</summary>
    public static bool IsAt(PageText page, int line) => line + 1 < page.LineCount && page.Has(line, '|') && AreDashes(page.Letters(line + 1));

    // Two of them at least, and beside them nothing but bars and colons.
    private static bool AreDashes(ReadOnlySpan<char> line)
    {
        var first = line.IndexOf('-');
        if (first < 0 || first + 1 == line.Length || line[first + 1] != '-')
            return false;

        foreach (var letter in line)
        {
            if (letter is not ('-' or '|' or ':') && !char.IsWhiteSpace(letter))
                return false;
        }

        return true;
    }

    /// <summary>The table that begins at the line, and the line after it; null if none begins there.</summary>
    public static (TableBlock Table, int Next)? Read(PageText page, int line)
    {
        if (!IsAt(page, line))
            return null;

        var header = Row(page, line);
        var rows = new List<RowText>();
        var next = line + 2;
        while (next < page.LineCount && page.Has(next, '|'))
            rows.Add(Row(page, next++));

        return (new TableBlock(header.Cells, rows, header.Joined(page)), next);
    }

    private static RowText Row(PageText page, int line)
    {
        // A bar in front and one at the end stand around the cells.
        var (first, last) = (page.FirstOf(line), page.LastOf(line));
        var end = page.Text[last - 1] == '|' ? last - 1 : last;
        var start = first < end && page.Text[first] == '|' ? first + 1 : first;
        var cells = new List<Passage>();
        for (var i = start; i <= end; i++)
        {
            if (i < end && (page.Text[i] != '|' || page.Text[i - 1] == '\\'))
                continue;

            cells.Add(BarredCell.Read(page, start, page.Text.Substring(start, i - start)));
            start = i + 1;
        }

        return new RowText(cells, first, last);
    }
}
