using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>"**Gives:** Client Token": the credential that a call hands out, by its label.</summary>
internal static class GivesReader
{
    private static readonly Wording _label = LabelledFact.Of("Gives", Cue.Gives);

    // Other pages may begin a sentence in this way.
    private static readonly Wording _credential = new("\\b(?:tokens?|jwt|keys?|secret|credentials?)$", RegexOptions.IgnoreCase);

    /// <summary>Reads the statement and gives back what else the passage says.</summary>
    public static Passage Cut(Passage passage, EndpointFacts facts)
    {
        var (says, rest) = LabelledFact.Cut(passage, _label);
        if (says is null || !(passage.Page.IsOverlay || _credential.IsMatch(says.Text)))
            return passage;

        facts.Gives = says;
        return rest;
    }
}
