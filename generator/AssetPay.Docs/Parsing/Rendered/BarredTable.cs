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
        var text = page.Line(line);
        var end = text.TrimEnd().Length;
        end = end > 0 && text[end - 1] == '|' ? end - 1 : end;
        var start = text.Length - text.TrimStart().Length;
        start = start < end && text[start] == '|' ? start + 1 : start;
        var cells = new List<Passage>();
        for (var i = start; i <= end; i++)
        {
            if (i < end && (text[i] != '|' || (i > 0 && text[i - 1] == '\\')))
                continue;

            var at = page.StartOf(line) + start;
            cells.Add(BarredCell.Read(page, at, text.Substring(start, i - start)));
            start = i + 1;
        }

        return new RowText(cells, page.StartOf(line) + (text.Length - text.TrimStart().Length), page.StartOf(line) + text.TrimEnd().Length);
    }
}
