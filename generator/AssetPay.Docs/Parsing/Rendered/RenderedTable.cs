using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>A table of the rendered form: a header row and the rows under it, each a line whose cells run together.</summary>
internal static class RenderedTable
{
    /// <summary>The table that begins at the line, and the line after it; null if none begins there.</summary>
    public static (TableBlock Table, int Next)? Read(PageText page, int line)
    {
        if (RunTogetherHeader.Read(page.Line(line)) is not { } names)
            return null;

        var columns = new RunTogetherColumns(names);
        var rows = new List<RowText>();
        var next = line + 1;
        for (var lost = -1; next < page.LineCount && !page.IsBlank(next); next++)
        {
            if (RunTogetherRow.Read(page.Line(next), columns) is { } cells)
            {
                var row = Row(page, next, cells);
                rows.Add(lost < 0 ? row : row with { Guess = Lost(page, lost) });
                lost = -1;
            }
            else if (lost < 0 && next + 1 < page.LineCount && RunTogetherRow.Read(page.Line(next + 1), columns) is { IsGuess: false })
            {
                // One line that cannot be divided does not end the table.
                lost = next;
            }
            else
            {
                break;
            }
        }

        if (rows.Count == 0)
            return null;

        var at = page.StartOf(line);
        var header = names.Select(column => Cell(page, at + column.Start, column.Name)).ToList();
        return (new TableBlock(header, rows, CellRow.Join(page, header, at)), next);
    }

    private static RowText Row(PageText page, int line, RowCells found)
    {
        var (at, text) = (page.StartOf(line), page.Line(line));
        var cells = found.Cells.Select(cell => Cell(page, at + cell.Start, text.Substring(cell.Start, cell.Length))).ToList();
        var row = new RowText(cells, at + found.Cells[0].Start, at + text.TrimEnd().Length);
        return found.IsGuess ? row with { Guess = Guess(page, row, text) } : row;
    }

    private static Finding Guess(PageText page, RowText row, string text) =>
        Finding.Of(Rules.Guess, page.Path, page.PlaceOf(row.Start, row.End), $"Where the cells of '{PlainWords.Short(text)}' end", "'" + row.Joined(page).Plain + "'");

    private static Finding Lost(PageText page, int line) => Finding.Of(
        Rules.NotRead, page.Path, page.PlaceOf(page.StartOf(line), page.StartOf(line) + page.Line(line).TrimEnd().Length), "row", PlainWords.Short(page.Line(line)));

    private static Passage Cell(PageText page, int at, string text) => new PassageBuilder(page, at).Add(text, at).Cell().Trim();
}
