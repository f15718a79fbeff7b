using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>"Poll `GET /boats/{boatId}`", in text and tables: a path that names its parameters, which another page may show with values only.</summary>
internal static class NamedRouteCollector
{
    private static readonly Wording _route = new(
        $"(?<![\\w/])(?<method>{HttpMethods.Pattern})\\s+(?<path>/[\\w./-]*(?:/\\\\?\\{{[\\w.-]+\\}}|/:[A-Za-z]\\w*|/<[\\w-]+>)[\\w./{{}}:<>\\\\-]*)");

    public static EquatableArray<NamedRoute> Collect(IReadOnlyList<Block> blocks) => blocks
        .SelectMany(Passages).SelectMany(passage => _route.Matches(passage.Text).Cast<Match>())
        .Select(match => new NamedRoute(match.Groups["method"].Value, match.Groups["path"].Value.TrimEnd('.', ':')))
        .Distinct().ToEquatableArray();

    private static IEnumerable<Passage> Passages(Block block) => block switch
    {
        FenceBlock => [],
        TableBlock table => table.Rows.SelectMany(row => row.Cells),
        _ => [block.Text],
    };
}
