using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>"Method | Path" over one row, "POST | api/boats". A table of several rows is an index and announces nothing.</summary>
internal static class TableCall
{
    private const int MostAlternatives = 4;

    private static readonly HashSet<string> _method = new(StringComparer.OrdinalIgnoreCase) { "method", "http method", "verb", "http verb", "request method", "type", "请求方式", "请求方法", "方法" };

    private static readonly HashSet<string> _path = new(StringComparer.OrdinalIgnoreCase)
    {
        "path", "url", "uri", "endpoint", "route", "resource", "request url", "request path", "address", "请求路径", "请求地址", "接口地址", "路径", "地址",
    };

    private static readonly Regex _address = new($"^{CallAddress.Marked}$", RegexOptions.CultureInvariant);

    private static readonly Regex _word = new($"^{HttpMethods.Pattern}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static Call? Read(Block block)
    {
        if (block is not TableBlock { Rows.Count: > 0 and <= MostAlternatives } table || table.Rows.Any(row => row.Cells.Count < table.Header.Count))
            return null;

        var method = Cell(table, 0, _method);
        var path = Cell(table, 0, _path);
        for (var i = 1; i < table.Rows.Count; i++)
        {
            if (path is null || Cell(table, i, _method)?.Text != method?.Text || !IsAlternative(path.Text, Cell(table, i, _path)?.Text ?? ""))
                return null;
        }

        return method is not null && path is not null && _word.IsMatch(method.Text) && _address.IsMatch(path.Text)
            ? new Call(method.Quote, path.Quote, CallForm.Table) { Blocks = [(block, null)] }
            : null;
    }

    // "/tokens/create" and "/tokens/create-orphan"; "/boats" and "/boats/{id}" are two operations of an index.
    private static bool IsAlternative(string path, string other) => path.Trim('/').IndexOf('/') > 0 && other.StartsWith(path, StringComparison.Ordinal) && other.Length > path.Length;

    private static Passage? Cell(TableBlock table, int row, HashSet<string> names)
    {
        for (var i = 0; i < table.Header.Count && i < table.Rows[row].Cells.Count; i++)
        {
            if (names.Contains(table.Header[i].Plain))
                return table.Rows[row].Cells[i].Trim();
        }

        return null;
    }
}
