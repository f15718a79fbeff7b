using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// Cuts a section where a line does a heading's work: "**Query Parameters:**", "**400 Bad Request**", the summary of a folded part.
/// </summary>
internal static class LabelledParts
{
    private const int Longest = 60;
    private const int LowestHeading = 7;
    private const int MostWords = 5;

    private static readonly Regex _status = new("^(?:HTTP\\s+)?(?:status\\s+)?(?:code\\s*:?\\s*)?[1-5]\\d\\d\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static IEnumerable<Section> Of(Section section)
    {
        if (!section.Blocks.Exists(block => Kind(block) is not null))
        {
            yield return section;
            yield break;
        }

        var part = section.With([]);
        foreach (var block in section.Blocks)
        {
            if (Kind(block) is not { } kind)
            {
                part.Blocks.Add(block);
                continue;
            }

            if (part.Blocks.Count > 0)
                yield return part;

            part = new Section(new HeadingBlock(LowestHeading, block.Text), kind, section) { Anchor = section.Anchor };
        }

        yield return part;
    }

    private static SectionKind? Kind(Block block)
    {
        if (block is not ParagraphBlock || block.Text.Text.Length > Longest || CredentialReader.HasStatement(block.Text))
            return null;

        var words = block.Text.Plain;
        if (_status.IsMatch(words) && (IsMarked(block.Text) || words.Split(' ').Length <= MostWords))
            return SectionNames.Kind(words);

        var isLabel = IsMarked(block.Text) || words.EndsWith(":", StringComparison.Ordinal);
        var kind = SectionNames.Kind(words);
        return isLabel && PartNames.IsPart(words) && (kind != SectionKind.Other || ParameterHeading.Place(words) != Pages.ParameterPlace.Unstated)
            ? kind == SectionKind.Other ? SectionKind.Parameters : kind
            : null;
    }

    private static bool IsMarked(Passage text) =>
        text.Pieces.All(piece => (piece.Style & (InlineStyle.Strong | InlineStyle.Emphasis)) != 0 || piece.Text.Trim() is "" or ":");
}
