using System.Text.RegularExpressions;
using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Operations;

/// <summary>Lays all tables of an endpoint in one list: every row gets its full name and the place its parameter goes to.</summary>
internal static class ParameterRows
{
    private static readonly Regex OwnTable = new(@"^(?<name>[A-Za-z_]\w*)(?:\s+(?:object))?\s+(?:fields|properties|object|parameters)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex WholePlace = new(@"^(?:path|query|body|header|request|url|response|optional|required)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static List<From<PlacedRow>> Of(IEnumerable<ParameterTable> tables, string method, RoutePath route, string page)
    {
        var rows = new List<From<PlacedRow>>();
        foreach (var table in tables)
        {
            var parent = Parent(table, rows);
            foreach (var row in table.Rows)
            {
                var name = parent is null ? row.Name.Text : parent + "." + row.Name.Text;
                rows.Add(new(new(name, Goes(table.In, name, method, route), row), page));
            }
        }

        return rows;
    }

    /// <summary>"clientData Fields" above a table: its rows are the members of that parameter.</summary>
    private static string? Parent(ParameterTable table, List<From<PlacedRow>> rows)
    {
        var match = OwnTable.Match(table.Heading?.Text.Replace("`", "").Trim() ?? "");
        if (!match.Success || WholePlace.IsMatch(match.Groups["name"].Value))
        {
            return null;
        }

        var owner = rows.Find(row => row.Value.Name.Split('.').Last().Replace("[]", "") == match.Groups["name"].Value)?.Value;
        return owner is null ? null : owner.Row.Type is { } type && IsList(type.Text) && !owner.Name.EndsWith("[]", StringComparison.Ordinal) ? owner.Name + "[]" : owner.Name;
    }

    private static ParameterPlace Goes(ParameterPlace stated, string name, string method, RoutePath route)
    {
        if (stated != ParameterPlace.Unstated)
        {
            return stated;
        }

        return route.Parameters.Contains(name) ? ParameterPlace.Path
            : method is "GET" or "HEAD" or "DELETE" ? ParameterPlace.Query
            : ParameterPlace.Body;
    }

    private static bool IsList(string type) =>
        type.IndexOf("array", StringComparison.OrdinalIgnoreCase) >= 0 || type.EndsWith("[]", StringComparison.Ordinal) || type.StartsWith("list", StringComparison.OrdinalIgnoreCase);
}
