using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ApiDocs.Parsing;

/// <summary>A pipe table as a table block.</summary>
internal sealed class TableReader(PageText page, LineMap map, InlineReader inlines)
{
    private TableBlock? _last;
    private int _lastHeader = -1;

    /// <summary>Null for the next part of the table that was read last: its rows are added to that one (see <see cref="TableCutter"/>).</summary>
    public TableBlock? Read(Table table)
    {
        if (_last is not null && table.Count > 0 && table[0] is TableRow first && page.LineAt(map.OffsetOf(FirstPosition(first))) == _lastHeader)
        {
            _last.Rows.AddRange(table.Skip(1).OfType<TableRow>().Select(Row));
            return null;
        }

        return _last = Whole(table);
    }

    private TableBlock? Whole(Table table)
    {
        RowText? header = null;
        var rows = new List<RowText>(table.Count);
        foreach (var child in table)
        {
            if (child is not TableRow row)
                continue;

            if (header is null)
                header = Row(row);
            else
                rows.Add(Row(row));
        }

        _lastHeader = header is null ? -1 : page.LineAt(header.Start);
        return header is null ? null : new TableBlock(header.Cells, rows, header.Joined(page));
    }

    private RowText Row(TableRow row)
    {
        var line = page.LineAt(map.OffsetOf(FirstPosition(row)));
        var (start, end) = (page.FirstOf(line), Math.Max(page.FirstOf(line), page.LastOf(line)));
        var cells = new List<Passage>(row.Count);
        var at = start;
        foreach (var child in row)
        {
            if (child is not TableCell cell)
                continue;

            var passage = Cell(cell, at, end);
            cells.Add(passage);
            at = passage.Pieces.Length == 0 ? passage.OffsetOf(0) : passage.Pieces[passage.Pieces.Length - 1].AtEnd;
        }

        return new RowText(cells, start, end);
    }

    private Passage Cell(TableCell cell, int previousEnd, int rowEnd)
    {
        var empty = EmptyCell(previousEnd, rowEnd);
        if (cell.Count == 1 && cell[0] is LeafBlock only && inlines.Read(only.Inline, empty, true) is { Pieces.Length: > 0 } words)
            return words;

        var builder = new PassageBuilder(page, empty);
        foreach (var child in cell)
        {
            if (child is LeafBlock leaf)
                builder.Add(inlines.Read(leaf.Inline, empty, true), "\n");
        }

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
        foreach (var child in row)
        {
            if (child is TableCell { Span.Length: > 0 } cell)
                return cell.Span.Start;
        }

        return Math.Max(0, row.Span.Start);
    }
}
