using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>"Called `SellAsync` in C#.": the one sentence by which a page of the overlay gives anything its name in C#.</summary>
internal static class CalledReader
{
    private static readonly Wording _called = new(
        "(?<![\\w`])[Cc]alled[ \\t\\n]+`?(?<name>[^`\\n]{1,120}?)`?[ \\t\\n]+in[ \\t\\n]+C#(?:\\.|(?=[\\s;,)]|$))");

    /// <summary>The name, and what else the passage says.</summary>
    public static (Quote? Name, Passage Left) Cut(Passage passage)
    {
        var match = passage.Page.IsOverlay ? _called.Match(passage.Text) : Match.Empty;
        if (!match.Success)
            return (null, passage);

        var rest = new PassageBuilder(passage.Page, passage.OffsetOf(0))
            .Add(passage.Slice(0, match.Index).Trim(), "")
            .Add(passage.Slice(match.Index + match.Length, passage.Text.Length - match.Index - match.Length).Trim(), " ");
        return (passage.QuoteOf(match.Groups["name"].Index, match.Groups["name"].Length), rest.Build().Trim());
    }

    /// <summary>The same in a comment of a declaration, which is told by the place of what it speaks of.</summary>
    public static (Quote? Name, string Left) Cut(string comment, Place place)
    {
        var match = place.Overlay is null ? Match.Empty : _called.Match(comment);
        return match.Success ? (new Quote(match.Groups["name"].Value, place), comment.Remove(match.Index, match.Length).Replace("  ", " ").Trim()) : (null, comment);
    }
}
