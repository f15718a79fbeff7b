namespace ApiDocs.Binding.Docs;

/// <summary>
/// A path with its parameters, whatever notation the page uses: <c>/trades/{id}</c>, <c>/trades/\{id}</c>, <c>/trades/:id</c>,
/// <c>/trades/&lt;id&gt;.json</c>.
/// </summary>
internal sealed class RoutePath
{
    private static readonly char[] Slash = ['/'];

    // The root has one segment, with nothing in it: a parameter covers it.
    private static readonly string[] NoKeys = [""];

    private RoutePath(string template, IReadOnlyList<string> segments, IReadOnlyList<string> parameters, IReadOnlyList<string> keys, string key)
    {
        Template = template;
        Segments = segments;
        Parameters = parameters;
        Keys = keys;
        Key = key;
    }

    /// <summary>With braces, a leading slash and no query. A slash at the end is the API's own, and is sent.</summary>
    public string Template { get; }

    public IReadOnlyList<string> Parameters { get; }

    /// <summary>Equal for two spellings of the same route: parameters count, their names do not, nor does a slash at the end.</summary>
    public string Key { get; }

    /// <summary>What stands between the slashes of the template.</summary>
    public IReadOnlyList<string> Segments { get; }

    /// <summary>What stands between the slashes of the key.</summary>
    public IReadOnlyList<string> Keys { get; }

    public static RoutePath Of(string path)
    {
        path = WithoutHost(path.Replace("\\", ""));
        var query = path.IndexOf('?');
        path = query < 0 ? path : path.Substring(0, query);
        var segments = path.Split(Slash, StringSplitOptions.RemoveEmptyEntries).Select(RouteSegment.Of).ToList();
        RouteSegment.NameApart(segments);
        var end = segments.Count > 0 && path[path.Length - 1] == '/' ? "/" : "";
        var templates = segments.ConvertAll(segment => segment.Template);
        var keys = segments.ConvertAll(segment => segment.Key);
        IReadOnlyList<string> parameters = segments.Exists(segment => segment.Parameters.Count > 0) ? [.. segments.SelectMany(segment => segment.Parameters)] : [];
        return new RoutePath("/" + string.Join("/", templates) + end, templates, parameters, keys.Count == 0 ? NoKeys : keys, "/" + string.Join("/", keys));
    }

    /// <summary>Without the first so many segments.</summary>
    public RoutePath Without(int segments) => segments == 0 ? this : Of("/" + string.Join("/", Segments.Skip(segments)));

    /// <summary>Whether an address with real values (<c>/secure/trades/wd_1</c>) is one of this route.</summary>
    public bool Covers(RoutePath address)
    {
        if (Keys.Count != address.Keys.Count)
        {
            return false;
        }

        for (var i = 0; i < Keys.Count; i++)
        {
            if (!RouteSegment.Covers(Keys[i], address.Keys[i]))
            {
                return false;
            }
        }

        return true;
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
