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

    private static readonly char[] Marks = [':', '{', '}', '<', '>', '[', ']'];

    public static List<From<PlacedRow>> Of(IEnumerable<ParameterTable> tables, string method, RoutePath route, string page, List<From<PlacedRow>>? known = null)
    {
        var rows = new List<From<PlacedRow>>();
        foreach (var table in tables)
        {
            var nesting = new RowNesting(Parent(table, known is null ? rows : [.. rows, .. known]));
            for (var i = 0; i < table.Rows.Count; i++)
            {
                var row = table.Rows[i];
                if (IsWholeBody(table, i))
                {
                    nesting = new RowNesting(null);
                    continue;
                }

                var name = NameIn(route, nesting.NameOf(row));
                rows.Add(new(new(name, Goes(row.In == ParameterPlace.Unstated ? table.In : row.In, name, method, route), row), page));
            }
        }

        return rows;
    }

    /// <summary>A row for the body as a whole, over deeper ones for its members: the members say it all.</summary>
    private static bool IsWholeBody(ParameterTable table, int index)
    {
        var row = table.Rows[index];
        return row.In == ParameterPlace.Body && row.Depth == 0 && row.Name.Text.Equals("body", StringComparison.OrdinalIgnoreCase)
            && index + 1 < table.Rows.Count && table.Rows[index + 1].Depth > 0;
    }

    /// <summary>"clientData Fields" above a table: its rows are the members of that parameter.</summary>
    private static string? Parent(ParameterTable table, List<From<PlacedRow>> rows)
    {
        if (rows.Count == 0)
        {
            return null;
        }

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

    /// <summary>Some tables write a parameter as their paths do: <c>:id</c>, <c>{id}</c>, <c>&lt;id&gt;</c>.</summary>
    private static string NameIn(RoutePath route, string name) =>
        name.Trim(Marks) is var bare && bare.Length < name.Length && !route.Parameters.Contains(name) && route.Parameters.Contains(bare) ? bare : name;

    private static ParameterPlace Goes(ParameterPlace stated, string name, string method, RoutePath route)
    {
        // A table of query parameters may take in those of the path.
        if (route.Parameters.Contains(name) && stated is ParameterPlace.Unstated or ParameterPlace.Query)
        {
            return ParameterPlace.Path;
        }

        return stated != ParameterPlace.Unstated ? stated
            : method is "GET" or "HEAD" or "DELETE" ? ParameterPlace.Query
            : ParameterPlace.Body;
    }

    // "### crew" alone is taken for the object's own table only where the row says that there is more in it.
    private static bool HoldsMore(ParameterRow row) =>
        row.Type is { } type && (ListWords.IsList(type.Text) || type.Text.Contains("object", StringComparison.OrdinalIgnoreCase));
}
