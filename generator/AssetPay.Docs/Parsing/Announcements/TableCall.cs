using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>"Method | Path" over one row, "POST | api/boats". A table of several rows is an index and announces nothing.</summary>
internal static class TableCall
{
    private static readonly HashSet<string> _method = new(StringComparer.OrdinalIgnoreCase) { "method", "http method", "verb", "http verb", "request method", "type", "请求方式", "请求方法", "方法" };

    private static readonly HashSet<string> _path = new(StringComparer.OrdinalIgnoreCase)
    {
        "path", "url", "uri", "endpoint", "route", "resource", "request url", "request path", "address", "请求路径", "请求地址", "接口地址", "路径", "地址",
    };

    private static readonly Regex _address = new($"^{CallAddress.Marked}$", RegexOptions.CultureInvariant);

    private static readonly Regex _word = new($"^{HttpMethods.Pattern}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static Call? Read(Block block)
    {
        if (block is not TableBlock { Rows.Count: 1 } table)
            return null;

        var method = Cell(table, _method);
        var path = Cell(table, _path);
        return method is not null && path is not null && _word.IsMatch(method.Text) && _address.IsMatch(path.Text)
            ? new Call(method.Quote, path.Quote, CallForm.Table) { Blocks = [(block, null)] }
            : null;
    }

    private static Passage? Cell(TableBlock table, HashSet<string> names)
    {
        for (var i = 0; i < table.Header.Count && i < table.Rows[0].Cells.Count; i++)
        {
            if (names.Contains(table.Header[i].Plain))
                return table.Rows[0].Cells[i].Trim();
        }

        return null;
    }
}
