using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// "Method | Path" over one row, "POST | api/boats"; or a row for each, "Method | POST" and "Path | api/boats". A table of several
/// rows with a method each is an index and announces nothing.
/// </summary>
internal static class TableCall
{
    private const int MostRows = 12;
    private const int MostAlternatives = 4;

    private static readonly HashSet<string> _method = new(StringComparer.OrdinalIgnoreCase) { "method", "http method", "verb", "http verb", "request method", "type", "请求方式", "请求方法", "方法" };

    private static readonly HashSet<string> _path = new(StringComparer.OrdinalIgnoreCase)
    {
        "path", "url", "uri", "endpoint", "route", "resource", "request url", "request path", "address", "请求路径", "请求地址", "接口地址", "路径", "地址",
    };

    public static Call? Read(Block block)
    {
        if (block is not TableBlock table)
            return null;

        return Of(block, Beside(table, CallLabels.IsOfMethod), Beside(table, CallLabels.IsOfPath))
            ?? (AreAlternatives(table) ? Of(block, Cell(table, 0, _method), Cell(table, 0, _path)) : null);
    }

    private static Call? Of(Block block, Passage? method, Passage? path) =>
        method is not null && path is not null && HttpMethods.Is(method.Text) && CallAddress.Is(path.Text)
            ? new Call(method.Quote, path.Quote, CallForm.Table) { Blocks = [(block, null)] }
            : null;

    /// <summary>One row, or rows of one method whose paths go on from the first: "/keys/create" and "/keys/create-orphan".</summary>
    private static bool AreAlternatives(TableBlock table)
    {
        if (table.Rows.Count is 0 or > MostAlternatives)
            return false;

        var (method, path) = (Cell(table, 0, _method)?.Text, Cell(table, 0, _path)?.Text ?? "");
        return Enumerable.Range(1, table.Rows.Count - 1).All(i => Cell(table, i, _method)?.Text == method && IsAlternative(path, Cell(table, i, _path)?.Text ?? ""));
    }

    // "/boats" and "/boats/{id}" are two operations of an index.
    private static bool IsAlternative(string path, string other) =>
        path.Trim('/').Contains('/') && other.StartsWith(path, StringComparison.Ordinal) && other.Length > path.Length;

    /// <summary>What stands behind a label in a table that has one in each row, its header included.</summary>
    private static Passage? Beside(TableBlock table, Func<string, bool> isLabel)
    {
        if (table.Header.Count != 2 || table.Rows.Count > MostRows)
            return null;

        var row = table.Rows.Select(row => row.Cells).Prepend(table.Header).FirstOrDefault(cells => cells.Count == 2 && isLabel(cells[0].Plain));
        return row?[1].Trim();
    }

    private static Passage? Cell(TableBlock table, int row, HashSet<string> names)
    {
        for (var i = 0; i < table.Header.Count && i < table.Rows[row].Cells.Count; i++)
        {
            if (names.Contains(table.Header[i].Plain))
                return table.Rows[row].Cells[i];
        }

        return null;
    }
}
