namespace ApiDocs.Parsing;

/// <summary>A row's cells: where each begins and how long it is; whether another division was as likely.</summary>
internal sealed record RowCells(IReadOnlyList<(int Start, int Length)> Cells, bool IsGuess);

/// <summary>Finds the cells of a row that run together ("tradeIdstring (uuid)YesThe withdrawal ..."), by what each column can hold.</summary>
internal static class RunTogetherRow
{
    /// <summary>Null if the line is no row of this table.</summary>
    public static RowCells? Read(string line, RunTogetherColumns columns)
    {
        var end = line.TrimEnd().Length;
        var start = end - line.TrimEnd().TrimStart().Length;
        if (start == end)
            return null;

        if (line.IndexOf('\t', start, end - start) >= 0)
            return Tabbed(line, start, end, columns.All.Count);

        // Strictly first; then with text that begins oddly; then with the names of types that no list has.
        return CellSearch.Find(line, start, end, columns.Strict, isOddAllowed: false, isLoose: false)
            ?? CellSearch.Find(line, start, end, columns.Strict, isOddAllowed: true, isLoose: false)
            ?? CellSearch.Find(line, start, end, columns.Loose, isOddAllowed: false, isLoose: true);
    }

    private static RowCells? Tabbed(string line, int start, int end, int count)
    {
        var cells = new List<(int Start, int Length)>();
        foreach (var cell in line.Substring(start, end - start).Split('\t'))
        {
            cells.Add((start, cell.Length));
            start += cell.Length + 1;
        }

        return cells.Count == count ? new RowCells(cells, false) : null;
    }
}
