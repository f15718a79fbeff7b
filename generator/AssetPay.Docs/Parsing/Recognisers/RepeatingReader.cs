using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>"**Repeating:** reads", "harmless" or "money": what an overlay says that a second sending of the same call does.</summary>
internal static class RepeatingReader
{
    private static readonly Wording _label = LabelledFact.Of("Repeating", Cue.Repeating);

    /// <summary>Reads the statement and gives back what else the passage says.</summary>
    public static Passage Cut(Passage passage, EndpointFacts facts)
    {
        if (!passage.Page.IsOverlay)
            return passage;

        var (says, rest) = LabelledFact.Cut(passage, _label);
        facts.Repeating = says ?? facts.Repeating;
        return rest;
    }
}
