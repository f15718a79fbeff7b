using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>A line that is a label and a short statement, "**Repeating:** reads", taken out of the passage that it stands in.</summary>
internal static class LabelledFact
{
    /// <summary>For a line that begins with this label.</summary>
    public static Wording Of(string label, Cue cue) => new($"^{label}:[ \\t]*(?<says>[^\\n]*?)\\.?[ \\t]*$", RegexOptions.Multiline) { Needs = cue | Cue.Colon };

    /// <summary>What the line says, if there is one, and what else the passage says.</summary>
    public static (Quote? Says, Passage Remaining) Cut(Passage passage, Wording label)
    {
        var match = label.Match(passage);
        if (!match.Success)
            return (null, passage);

        return (passage.QuoteOf(match.Groups["says"].Index, match.Groups["says"].Length), new PassageBuilder(passage.Page, passage.OffsetOf(0))
            .Add(passage.Slice(0, match.Index).Trim(), "")
            .Add(passage.Slice(match.Index + match.Length, passage.Text.Length - match.Index - match.Length).Trim(), "\n").Build());
    }
}
