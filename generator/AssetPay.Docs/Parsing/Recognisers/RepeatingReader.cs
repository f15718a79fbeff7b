using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>"**Repeating:** reads", "harmless" or "money": what an overlay says that a second sending of the same call does.</summary>
internal static class RepeatingReader
{
    private static readonly Regex _label = new("^Repeating:[ \\t]*(?<says>[^\\n]*?)\\.?[ \\t]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>Reads the statement and gives back what else the passage says.</summary>
    public static Passage Cut(Passage passage, EndpointFacts facts)
    {
        var match = passage.Page.IsOverlay ? _label.Match(passage.Text) : Match.Empty;
        if (!match.Success)
            return passage;

        facts.Repeating = passage.QuoteOf(match.Groups["says"].Index, match.Groups["says"].Length);
        return new PassageBuilder(passage.Page, passage.OffsetOf(0))
            .Add(passage.Slice(0, match.Index).Trim(), "")
            .Add(passage.Slice(match.Index + match.Length, passage.Text.Length - match.Index - match.Length).Trim(), "\n").Build();
    }
}
