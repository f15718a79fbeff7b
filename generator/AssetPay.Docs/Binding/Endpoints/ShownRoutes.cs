using System.Text.RegularExpressions;
using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Names;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Endpoints;

/// <summary>
/// The route of an endpoint that only a request block announces, with values in the place of parameters (<c>/boats/42</c>). The page's
/// table of path parameters has the names, or another page's text has the path with them (<c>/boats/{boatId}</c>).
/// </summary>
internal sealed class ShownRoutes(DocsSet docs, List<Finding> findings)
{
    private static readonly Regex Possible = new(@"\d|,|^[A-Z][A-Z_]+$|^(?:your|my|some)[-_]|\.\.\.|…", RegexOptions.CultureInvariant);

    // "cs2" and "steam64" hold digits and are no values.
    private static readonly Regex Certain = new(
        @"^\d+$|^[0-9a-fA-F]{8}-[0-9a-fA-F-]{4,}|^\w*[a-zA-Z][-_]\w*\d|,|^[A-Z][A-Z_]*_[A-Z_]+$|^(?:your|my|some)[-_]|\.\.\.|…|[-_](?:uuid|id)$", RegexOptions.CultureInvariant);

    private static readonly Regex Version = new(@"^v\d+(?:\.\d+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly ILookup<string, (string Method, RoutePath Route)> _named = docs.OverlayLast.SelectMany(page => page.NamedRoutes).Select(route => (route.Method, Route: RoutePath.Of(route.Path)))
        .ToLookup(named => WordOf(named.Route.Segments), StringComparer.OrdinalIgnoreCase);

    public RoutePath RouteOf(Page page, Endpoint endpoint, string method)
    {
        var shown = RoutePath.Of(endpoint.Path.Text);
        if (page.Form == PageForm.Rendered && shown.Parameters.Count > 0)
        {
            // A copy that lost what stood in braces has been given names; text elsewhere has the true ones.
            return Named(method, [.. shown.Segments], [.. Enumerable.Range(0, shown.Segments.Count).Where(i => shown.Segments[i][0] == '{')]) ?? shown;
        }

        if (endpoint.Form != Announcement.RequestBlock || shown.Parameters.Count > 0)
        {
            return shown;
        }

        var segments = shown.Segments.ToList();
        var possible = Enumerable.Range(0, segments.Count).Where(i => i > 0 && Possible.IsMatch(segments[i]) && !Version.IsMatch(segments[i])).ToList();
        var certain = possible.FindAll(i => Certain.IsMatch(segments[i]));
        var names = endpoint.Parameters.SelectMany(table => table.Rows.Where(row => row.In == ParameterPlace.Path || (row.In == ParameterPlace.Unstated && table.In == ParameterPlace.Path)))
            .Select(row => row.Name.Text).Distinct().ToList();
        if (names.Count > 0 && (names.Count == certain.Count ? certain : names.Count == possible.Count ? possible : null) is { } places)
        {
            return With(segments, places, names);
        }

        return Named(method, segments, possible) ?? (certain.Count == 0 ? shown : Guessed(page, endpoint, segments, certain));
    }

    /// <summary>The named route that the shown one is one of; that of the same method first.</summary>
    private RoutePath? Named(string method, List<string> segments, List<int> possible) => segments.Distinct(StringComparer.OrdinalIgnoreCase).Append("").SelectMany(word => _named[word])
        .Where(named => named.Route.Segments.Count == segments.Count && named.Route.Segments.Select((segment, i) =>
            segment[0] == '{' ? possible.Contains(i) : segment.Equals(segments[i], StringComparison.OrdinalIgnoreCase)).All(same => same))
        .OrderBy(named => named.Method == method ? 0 : 1).Select(named => named.Route).FirstOrDefault();

    /// <summary>The longest of the words that an address of the route has, too: by it a route is found among thousands.</summary>
    private static string WordOf(IReadOnlyList<string> segments) => segments.Where(segment => segment[0] != '{').OrderByDescending(segment => segment.Length).FirstOrDefault() ?? "";

    /// <summary>"/boats/42" takes a boatId, which is no guess where the page's text says so; or what its answer shows with that value.</summary>
    private RoutePath Guessed(Page page, Endpoint endpoint, List<string> segments, List<int> places)
    {
        var codes = new HashSet<string>(
            endpoint.Description.Blocks.Concat(endpoint.Remarks.Blocks).SelectMany(block => block.Inlines).Where(inline => (inline.Style & InlineStyle.Code) != 0).Select(inline => inline.Text),
            StringComparer.Ordinal);
        var names = places.ConvertAll(i => CSharpName.Camel(CSharpName.Singular(segments[i - 1])) + "Id" is var name && codes.Contains(name) ? name
            : endpoint.Responses.Select(sample => MemberOf(sample.Json, segments[i])).FirstOrDefault(member => member is not null) ?? name);
        var route = With(segments, places, names);
        if (!names.TrueForAll(codes.Contains))
        {
            findings.Add(Finding.Of(Rules.Guess, page.Path, endpoint.Path.Place, $"What takes the place of the values in the path '{endpoint.Path.Text}'", $"'{route.Template}'"));
        }

        return route;
    }

    /// <summary>The member that has the value; an "id" alone says less than what it is the id of.</summary>
    private static string? MemberOf(SampleNode sample, string value) =>
        sample.Members.Where(member => member.Value.Kind == SampleKind.String && member.Value.Text == value && !member.Name.Equals("id", StringComparison.OrdinalIgnoreCase)).Select(member => member.Name).FirstOrDefault()
        ?? sample.Members.Where(member => member.Value.Kind == SampleKind.Object).Select(member => MemberOf(member.Value, value)).FirstOrDefault(name => name is not null);

    private static RoutePath With(List<string> segments, List<int> places, List<string> names)
    {
        var named = segments.ToArray();
        for (var i = 0; i < places.Count; i++)
        {
            named[places[i]] = "{" + names[i] + "}";
        }

        return RoutePath.Of("/" + string.Join("/", named));
    }
}
