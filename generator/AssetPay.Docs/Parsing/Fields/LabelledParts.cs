using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// Cuts a section where a line does a heading's work: "**Query Parameters:**", "**400 Bad Request**", the summary of a folded part.
/// </summary>
internal static class LabelledParts
{
    private const int Longest = 60;
    private const int LongestQuotation = 80;
    private const int LowestHeading = 7;
    private const int MostWords = 5;

    private static readonly Wording _status = new("^(?:HTTP\\s+)?(?:status\\s+)?(?:code\\s*:?\\s*)?[1-5]\\d\\d\\b", RegexOptions.IgnoreCase) { Needs = Cue.Digit };

    // "The above command returns JSON structured like this:"
    private static readonly Wording _answers = new("\\breturns? (?:a )?JSON\\b|^(?:example |sample |successful )?respon(?:se|ds)\\b", RegexOptions.IgnoreCase) { Needs = Cue.Answer };

    public static IEnumerable<Section> Of(Section section)
    {
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            if (Kind(section.Blocks, i) is not null)
                return Cut(section);
        }

        return [section];
    }

    private static IEnumerable<Section> Cut(Section section)
    {
        var part = section.With([]);
        Section? interrupted = null;
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            var block = section.Blocks[i];
            if (Kind(section.Blocks, i) is { } kind)
            {
                if (part.Blocks.Count > 0)
                    yield return part;

                interrupted = block is CalloutBlock ? interrupted ?? part : null;
                part = new Section(new HeadingBlock(LowestHeading, block.Text), kind, section) { Anchor = section.Anchor };
                continue;
            }

            if (interrupted is not null && block is not FenceBlock)
            {
                // A quotation above an example ("> Response") is about the example alone.
                if (part.Blocks.Count > 0)
                    yield return part;

                (part, interrupted) = (interrupted.With([]), null);
            }

            part.Blocks.Add(block);
        }

        yield return part;
    }

    private static SectionKind? Kind(List<Block> blocks, int index)
    {
        var block = blocks[index];
        if (block is CalloutBlock { Label: null } callout)
            return callout.Text.Text.Length <= LongestQuotation ? OfQuotation(callout.Text.Plain) : null;

        if (block is not ParagraphBlock || block.Text.Text.Length > Longest || CredentialReader.HasStatement(block.Text))
            return null;

        var words = block.Text.Plain;
        if (_status.IsMatch(words) && (IsMarked(block.Text) || words.Split(' ').Length <= MostWords))
            return SectionNames.Kind(words);

        // Words without any mark are a label only straight above what they name.
        var isLabel = IsMarked(block.Text) || words.EndsWith(":", StringComparison.Ordinal) || words.EndsWith("：", StringComparison.Ordinal)
            || (index + 1 < blocks.Count && blocks[index + 1] is TableBlock or FenceBlock);
        if (!isLabel)
            return null;

        var kind = SectionNames.Kind(words);
        return PartNames.IsPart(words) && (kind != SectionKind.Other || ParameterHeading.Place(words) != Pages.ParameterPlace.Unstated)
            ? kind == SectionKind.Other ? SectionKind.Parameters : kind
            : null;
    }

    private static SectionKind? OfQuotation(string words)
    {
        if (_answers.IsMatch(words))
            return SectionKind.Response;

        var kind = PartNames.IsPart(words) ? SectionNames.Kind(words) : SectionKind.Other;
        return kind is SectionKind.Response or SectionKind.Request or SectionKind.Parameters or SectionKind.Errors ? kind : null;
    }

    private static bool IsMarked(Passage text) =>
        Array.TrueForAll(text.Pieces, piece => (piece.Style & (InlineStyle.Strong | InlineStyle.Emphasis)) != 0 || piece.Text.Trim() is "" or ":");
}
