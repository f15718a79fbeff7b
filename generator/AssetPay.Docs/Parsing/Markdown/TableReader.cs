using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ApiDocs.Parsing;

/// <summary>A pipe table as a table block.</summary>
internal sealed class TableReader(PageText page, LineMap map, InlineReader inlines)
{
    public TableBlock? Read(Table table)
    {
        var rows = table.OfType<TableRow>().Select(Row).ToList();
        if (rows.Count == 0)
            return null;

        var header = rows[0];
        rows.RemoveAt(0);
        return new TableBlock(header.Cells, rows, header.Joined(page));
    }

    private RowText Row(TableRow row)
    {
        var line = page.LineAt(map.OffsetOf(FirstPosition(row)));
        var (start, end) = Trimmed(line);
        var cells = new List<Passage>();
        var at = start;
        foreach (var cell in row.OfType<TableCell>())
        {
            var passage = Cell(cell, at, end);
            cells.Add(passage);
            at = passage.Pieces.Length == 0 ? passage.OffsetOf(0) : passage.Pieces[passage.Pieces.Length - 1].AtEnd;
        }

        return new RowText(cells, start, end);
    }

    private Passage Cell(TableCell cell, int previousEnd, int rowEnd)
    {
        var builder = new PassageBuilder(page, EmptyCell(previousEnd, rowEnd));
        foreach (var leaf in cell.OfType<LeafBlock>())
            builder.Add(inlines.Read(leaf.Inline, EmptyCell(previousEnd, rowEnd), true), "\n");

        return builder.Build();
    }

    // An empty cell has no words to point at: its place is behind the bar that opens it.
    private int EmptyCell(int previousEnd, int rowEnd)
    {
        var bar = previousEnd < rowEnd ? page.Text.IndexOf('|', previousEnd, rowEnd - previousEnd) : -1;
        return bar < 0 ? previousEnd : Math.Min(bar + 2, rowEnd);
    }

    private static int FirstPosition(TableRow row)
    {
        foreach (var cell in row.OfType<TableCell>())
        {
            if (cell.Span.Length > 0)
                return cell.Span.Start;
        }

        return Math.Max(0, row.Span.Start);
    }

    private (int Start, int End) Trimmed(int line)
    {
        var text = page.Line(line);
        var start = page.StartOf(line) + (text.Length - text.TrimStart().Length);
        return (start, start + text.Trim().Length);
    }
}
