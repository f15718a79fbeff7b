using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>
/// The rendered form loses what stands in braces in a title: "/client/trading/withdraw//items//cancel". The request line still has
/// it; failing that, the table of path parameters has the names.
/// </summary>
internal static class PathRepair
{
    public static Quote Repair(EndpointFacts facts)
    {
        var path = facts.Announced.Path;
        var segments = path.Text.Split('/');
        var gaps = Enumerable.Range(1, segments.Length - 1).Where(index => segments[index].Length == 0).ToList();
        if (gaps.Count == 0 || path.Text == "/" || facts.Page.Form != PageForm.Rendered)
            return path;

        return FromRequest(facts, segments) ?? FromTable(facts, segments, gaps);
    }

    private static Quote? FromRequest(EndpointFacts facts, string[] segments)
    {
        foreach (var request in facts.Requests)
        {
            var start = RequestAddress.PathStart(request.Address.Text);
            var path = RequestAddress.Path(request.Address.Text);
            var others = path.Split('/');
            if (others.Length == segments.Length && path.Contains('{') && Enumerable.Range(0, segments.Length).All(i => segments[i].Length == 0 || segments[i] == others[i]))
            {
                var place = request.Address.Place;
                return new Quote(path, place with { Column = place.Column + start, EndLine = place.Line, EndColumn = place.Column + start + path.Length });
            }
        }

        return null;
    }

    private static Quote FromTable(EndpointFacts facts, string[] segments, List<int> gaps)
    {
        var announced = facts.Announced.Path;
        var names = facts.Parameters.Where(table => table.In == ParameterPlace.Path).SelectMany(table => table.Rows).Select(row => row.Name.Text).ToList();
        for (var i = 0; i < gaps.Count; i++)
            segments[gaps[i]] = "{" + (names.Count == gaps.Count ? names[i] : gaps.Count == 1 ? "id" : "id" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)) + "}";

        var path = string.Join("/", segments);
        facts.Page.Report(Rules.Guess, announced.Place, $"What stands in the gaps of the path '{announced.Text}'", $"'{path}'");
        return announced with { Text = path };
    }
}
