using System.Text.RegularExpressions;

namespace ApiDocs.Binding.Docs;

/// <summary>A path with its parameters, whatever notation the page uses: <c>/trades/{id}</c>, <c>/trades/\{id}</c>, <c>/trades/:id</c>, <c>/trades/&lt;id&gt;</c>.</summary>
internal sealed class RoutePath
{
    private static readonly Regex Parameter = new(@"^(?:\{+(?<name>[^{}]+)\}+|:(?<name>[A-Za-z_][\w.-]*)|<(?<name>[^<>]+)>)$", RegexOptions.CultureInvariant);

    private RoutePath(string template, IReadOnlyList<string> parameters, string key)
    {
        Template = template;
        Parameters = parameters;
        Key = key;
    }

    /// <summary>With braces, a leading slash and no query.</summary>
    public string Template { get; }

    public IReadOnlyList<string> Parameters { get; }

    /// <summary>Equal for two spellings of the same route: parameters count, their names do not.</summary>
    public string Key { get; }

    public IEnumerable<string> Segments => Template.Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    public static RoutePath Of(string path)
    {
        path = WithoutHost(path.Replace("\\", ""));
        var query = path.IndexOf('?');
        path = query < 0 ? path : path.Substring(0, query);
        var parameters = new List<string>();
        var template = new List<string>();
        var key = new List<string>();
        foreach (var segment in path.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            var match = Parameter.Match(segment);
            if (match.Success)
            {
                parameters.Add(match.Groups["name"].Value.Trim());
            }

            template.Add(match.Success ? "{" + match.Groups["name"].Value.Trim() + "}" : segment);
            key.Add(match.Success ? "{}" : segment.ToLowerInvariant());
        }

        return new RoutePath("/" + string.Join("/", template), parameters, "/" + string.Join("/", key));
    }

    /// <summary>Whether an address with real values (<c>/secure/trades/wd_1</c>) is one of this route.</summary>
    public bool Covers(RoutePath address)
    {
        var mine = Key.Split('/');
        var theirs = address.Key.Split('/');
        return mine.Length == theirs.Length && mine.Zip(theirs, (a, b) => a == "{}" || a == b).All(same => same);
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
