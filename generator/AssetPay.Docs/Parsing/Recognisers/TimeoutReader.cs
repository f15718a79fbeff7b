using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>"**Time-out:** 100 s": how long one attempt of the operation may take.</summary>
internal static class TimeoutReader
{
    private static readonly Wording _label = LabelledFact.Of("[Tt]ime-?[Oo]ut", Cue.Timeout);

    /// <summary>Reads the statement and gives back what else the passage says.</summary>
    public static Passage Cut(Passage passage, EndpointFacts facts)
    {
        var (says, rest) = LabelledFact.Cut(passage, _label);
        facts.Timeout ??= says;
        return rest;
    }
}
