using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>"**Repeating:** reads", "harmless" or "money": what an overlay says that a second sending of the same call does.</summary>
internal static class RepeatingReader
{
    private static readonly Regex _label = StatementLine.Of("Repeating");

    /// <summary>Reads the statement and gives back what else the passage says.</summary>
    public static Passage Cut(Passage passage, EndpointFacts facts)
    {
        var match = passage.Page.IsOverlay ? _label.Match(passage.Text) : Match.Empty;
        if (!match.Success)
            return passage;

        (facts.Repeating, var rest) = StatementLine.Cut(passage, match);
        return rest;
    }
}
