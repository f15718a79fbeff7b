using System.Text.RegularExpressions;
using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Endpoints;

/// <summary>Lays all tables of an endpoint in one list: every row gets its full name and the place its parameter goes to.</summary>
internal static class ParameterRows
{
    private static readonly Regex OwnTable = new(@"^(?:the\s+)?(?:object\s+)?(?<name>[A-Za-z_]\w*)(?:\[\])?(?<kind>(?:\s+(?:object|array|item|element))?\s+(?:fields|properties|attributes|objects?|parameters|items?|elements?|array|structure))?\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex WholePlace = new(@"^(?:path|query|body|header|request|url|response|optional|required)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static List<From<PlacedRow>> Of(IEnumerable<ParameterTable> tables, string method, RoutePath route, string page, List<From<PlacedRow>>? known = null)
    {
        var rows = new List<From<PlacedRow>>();
        foreach (var table in tables)
        {
            var nesting = new RowNesting(Parent(table, known is null ? rows : [.. rows, .. known]));
            foreach (var row in table.Rows)
            {
                var name = nesting.NameOf(row);
                rows.Add(new(new(name, Goes(row.In == ParameterPlace.Unstated ? table.In : row.In, name, method, route), row), page));
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

        var name = match.Groups["name"].Value;
        var isSaid = match.Groups["kind"].Success;
        var owner = rows.Find(row => row.Value.Name.Split('.').Last().Replace("[]", "").Equals(name, isSaid ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) && (isSaid || HoldsMore(row.Value.Row)))?.Value
            ?? rows.Find(row => row.Value.Row.Type is { } type && type.Text.Replace("[]", "").Trim().Equals(name, StringComparison.Ordinal) && !WholePlace.IsMatch(name))?.Value;
        return owner is null ? null : owner.Row.Type is { } stated && ListWords.IsList(stated.Text) && !owner.Name.EndsWith("[]", StringComparison.Ordinal) ? owner.Name + "[]" : owner.Name;
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

    // "### crew" alone is taken for the object's own table only where the row says that there is more in it.
    private static bool HoldsMore(ParameterRow row) =>
        row.Type is { } type && (ListWords.IsList(type.Text) || type.Text.IndexOf("object", StringComparison.OrdinalIgnoreCase) >= 0);
}
