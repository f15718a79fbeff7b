using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>"Poll `GET /boats/{boatId}`", in text and tables: a path that names its parameters, which another page may show with values only.</summary>
internal static class NamedRouteCollector
{
    private static readonly Wording _route = new(
        $"(?<![\\w/])(?<method>{HttpMethods.Pattern})\\s+(?<path>/[\\w./-]*(?:/\\\\?\\{{[\\w.-]+\\}}|/:[A-Za-z]\\w*|/<[\\w-]+>)[\\w./{{}}:<>\\\\-]*)")
    { Needs = Cue.Slash | Cue.Method, OneOf = Cue.Brace | Cue.Colon | Cue.Compare };

    public static EquatableArray<NamedRoute> Collect(IReadOnlyList<Block> blocks)
    {
        var routes = new List<NamedRoute>();
        foreach (var block in blocks)
        {
            if (block is TableBlock table)
                Add(table, routes);
            else if (block is not FenceBlock)
                Add(block.Text, routes);
        }

        return routes.Distinct().ToEquatableArray();
    }

    private static void Add(TableBlock table, List<NamedRoute> routes)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
                Add(cell, routes);
        }
    }

    private static void Add(Passage passage, List<NamedRoute> routes)
    {
        if (!_route.CanStandIn(passage.Cues))
            return;

        foreach (var match in _route.Matches(passage))
            routes.Add(new NamedRoute(match.Groups["method"].Value, match.Groups["path"].Value.TrimEnd('.', ':')));
    }
}
