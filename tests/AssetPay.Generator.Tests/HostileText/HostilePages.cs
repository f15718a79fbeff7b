using System.Text.RegularExpressions;
using ApiDocs.Generator.Tests.Harness;

namespace ApiDocs.Generator.Tests.HostileText;

/// <summary>
/// The pages of a harbour with a hole for each kind of place that page text stands in («title|Moor Boat»: its kind, and what stands there
/// on an honest page).
/// </summary>
internal static partial class HostilePages
{
    private static readonly Docs[] Pages = Repository.Pages(Path.Combine(Repository.Tests, "HostileText", "Harbour"));

    /// <summary>The kinds of holes.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        [.. Pages.SelectMany(page => Hole().Matches(page.Content)).Select(hole => hole.Groups["kind"].Value).Distinct().Order(StringComparer.Ordinal)];

    private static readonly Dictionary<string, int> Places = Kinds.Select((kind, index) => (kind, index)).ToDictionary(pair => pair.kind, pair => pair.index, StringComparer.Ordinal);

    public static int IndexOf(string kind) => Places[kind];

    /// <summary>The pages with a text of the caller's in some holes, and what is honest in the others.</summary>
    public static Docs[] With(Func<string, string?> textOf) =>
        [.. Pages.Select(page => page.With(content => Hole().Replace(content, hole => textOf(hole.Groups["kind"].Value) ?? hole.Groups["honest"].Value)))];

    /// <summary>The pages with a text in every hole of some kinds.</summary>
    public static Docs[] With(string text, params IEnumerable<string> kinds)
    {
        var chosen = kinds.ToHashSet(StringComparer.Ordinal);
        return With(kind => chosen.Contains(kind) ? text : null);
    }

    [GeneratedRegex("«(?<kind>[^|»]*)\\|(?<honest>[^»]*)»")]
    private static partial Regex Hole();
}
