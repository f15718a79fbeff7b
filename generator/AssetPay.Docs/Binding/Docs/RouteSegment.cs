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

    // Whatever notation writes a parameter, it begins with one of these.
    private static readonly char[] Marks = ['{', '<', ':', '[', '$'];

    public static RouteSegment Of(string segment)
    {
        if (segment.IndexOfAny(Marks) < 0)
        {
            return new(segment, [], segment.ToLowerInvariant());
        }

        if (IsPlain(segment))
        {
            return new(segment, [segment.Substring(1, segment.Length - 2)], Hole);
        }

        var names = Parameter.Matches(segment).Cast<Match>().Select(match => match.Groups["name"].Value.Trim()).ToList();
        var key = Parameter.Replace(segment, Hole);
        return new(Parameter.Replace(segment, match => "{" + match.Groups["name"].Value.Trim() + "}"), names, key == Hole ? Hole : key.ToLowerInvariant());
    }

    /// <summary>The notation of most pages: a name in braces, and nothing beside it.</summary>
    private static bool IsPlain(string segment)
    {
        for (var i = 1; i < segment.Length - 1; i++)
        {
            if (segment[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-'))
            {
                return false;
            }
        }

        return segment.Length > 2 && segment[0] == '{' && segment[segment.Length - 1] == '}';
    }

    /// <summary>"/boats/{id}/sails/{id}" has two parameters: the second is called id2.</summary>
    public static void NameApart(List<RouteSegment> segments)
    {
        if (segments.Sum(segment => segment.Parameters.Count) < 2)
        {
            return;
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        // Where the search for a free number goes on, so that thousands of equal names do not each begin anew.
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < segments.Count; i++)
        {
            foreach (var name in segments[i].Parameters.Where(name => !known.Add(name)).ToList())
            {
                var number = numbers.TryGetValue(name, out var last) ? last + 1 : 2;
                while (!known.Add(name + number))
                {
                    number++;
                }

                numbers[name] = number;
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
            || (hole >= 0 && value.Length > key.Length - Hole.Length
                && value.StartsWith(key.Substring(0, hole), StringComparison.Ordinal) && value.EndsWith(key.Substring(hole + Hole.Length), StringComparison.Ordinal));
    }
}
