using System.Text.RegularExpressions;

namespace ApiDocs.Binding.Docs;

/// <summary>What stands between two slashes of a path: words, a parameter, or a parameter among words (<c>{id}.json</c>, <c>@{name}</c>).</summary>
internal sealed record RouteSegment(string Template, IReadOnlyList<string> Parameters, string Key)
{
    private const string Hole = "{}";

    // What frameworks write into a parameter beside its name: {id?}, {path*}, {id:guid}, <int:id>.
    private const string Kind = "int|integer|long|guid|uuid|string|str|slug|path|float|decimal|bool|alpha";

    private static readonly Regex Parameter = new(
        @"\$?\{+\.{0,3}(?<name>[^{}]+?)(?::(?:" + Kind + @"))?[?*+]?\}+|<(?:(?:" + Kind + @"):)?(?<name>[^<>]+)>"
        + @"|^:(?<name>[A-Za-z_](?:[\w-]|\.(?!(?:json|xml|csv|php|html)$))*)\??|^\[(?<name>[^\[\]]+)\]$|^\$(?<name>[A-Za-z_]\w*)$",
        RegexOptions.CultureInvariant);

    public static RouteSegment Of(string segment)
    {
        var names = Parameter.Matches(segment).Cast<Match>().Select(match => match.Groups["name"].Value.Trim()).ToList();
        var key = Parameter.Replace(segment, Hole);
        return new(Parameter.Replace(segment, match => "{" + match.Groups["name"].Value.Trim() + "}"), names, key == Hole ? Hole : key.ToLowerInvariant());
    }

    /// <summary>"/boats/{id}/sails/{id}" has two parameters: the second is called id2.</summary>
    public static void NameApart(List<RouteSegment> segments)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < segments.Count; i++)
        {
            foreach (var name in segments[i].Parameters.Where(name => !known.Add(name)).ToList())
            {
                var number = 2;
                while (!known.Add(name + number))
                {
                    number++;
                }

                segments[i] = segments[i] with
                {
                    Template = segments[i].Template.Replace("{" + name + "}", "{" + name + number + "}"),
                    Parameters = [.. segments[i].Parameters.Select(own => own == name ? name + number : own)],
                };
            }
        }
    }

    /// <summary>Whether a segment with a value is this one: <c>{}.json</c> covers <c>42.json</c>.</summary>
    public static bool Covers(string key, string value)
    {
        var hole = key.IndexOf(Hole, StringComparison.Ordinal);
        return key == value || key == Hole
            || (hole >= 0 && key.LastIndexOf(Hole, StringComparison.Ordinal) == hole && value.Length > key.Length - Hole.Length
                && value.StartsWith(key.Substring(0, hole), StringComparison.Ordinal) && value.EndsWith(key.Substring(hole + Hole.Length), StringComparison.Ordinal));
    }
}
