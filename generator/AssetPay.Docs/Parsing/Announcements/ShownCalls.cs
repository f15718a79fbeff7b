using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Calls in a part, or below a label, that is called an example.</summary>
internal static class ShownCalls
{
    private const int LongestLabel = 60;

    private static readonly Wording _example = new("\\b(?:examples?|samples?)\\b", RegexOptions.IgnoreCase);

    public static bool Holds(PlacedCall call, IReadOnlyList<Section> sections)
    {
        if (call.Section != call.Owner && _example.IsMatch(sections[call.Section].Name ?? ""))
            return true;

        return call.Block > 0 && sections[call.Section].Blocks[call.Block - 1] is ParagraphBlock { Text: var label }
            && label.Text.Length < LongestLabel && label.Plain.EndsWith(":", StringComparison.Ordinal) && _example.IsMatch(label.Plain);
    }
}
