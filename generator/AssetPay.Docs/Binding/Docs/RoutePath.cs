namespace ApiDocs.Binding.Docs;

/// <summary>
/// A path with its parameters, whatever notation the page uses: <c>/trades/{id}</c>, <c>/trades/\{id}</c>, <c>/trades/:id</c>,
/// <c>/trades/&lt;id&gt;.json</c>.
/// </summary>
internal sealed class RoutePath
{
    private RoutePath(string template, IReadOnlyList<string> parameters, string key)
    {
        Template = template;
        Parameters = parameters;
        Key = key;
    }

    /// <summary>With braces, a leading slash and no query. A slash at the end is the API's own, and is sent.</summary>
    public string Template { get; }

    public IReadOnlyList<string> Parameters { get; }

    /// <summary>Equal for two spellings of the same route: parameters count, their names do not, nor does a slash at the end.</summary>
    public string Key { get; }

    public IEnumerable<string> Segments => Template.Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    public static RoutePath Of(string path)
    {
        path = WithoutHost(path.Replace("\\", ""));
        var query = path.IndexOf('?');
        path = query < 0 ? path : path.Substring(0, query);
        var segments = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries).Select(RouteSegment.Of).ToList();
        RouteSegment.NameApart(segments);
        var end = segments.Count > 0 && path[path.Length - 1] == '/' ? "/" : "";
        return new RoutePath(
            "/" + string.Join("/", segments.Select(segment => segment.Template)) + end,
            [.. segments.SelectMany(segment => segment.Parameters)],
            "/" + string.Join("/", segments.Select(segment => segment.Key)));
    }

    /// <summary>Whether an address with real values (<c>/secure/trades/wd_1</c>) is one of this route.</summary>
    public bool Covers(RoutePath address)
    {
        var mine = Key.Split('/');
        var theirs = address.Key.Split('/');
        return mine.Length == theirs.Length && mine.Zip(theirs, RouteSegment.Covers).All(same => same);
    }

    private static string WithoutHost(string path)
    {
        var scheme = path.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            return path;
        }

        var slash = path.IndexOf('/', scheme + 3);
        return slash < 0 ? "/" : path.Substring(slash);
    }
}
