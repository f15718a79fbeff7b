using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>What a section has that an operation's sections have.</summary>
internal sealed record SectionEvidence(bool HasInputs, bool HasAnswer, bool HasAuthentication)
{
    private static readonly Wording _parameter = new("^(?:(?:query|path|url|body|request)\\s+)?(?:param(?:eter)?|argument)s?$", RegexOptions.IgnoreCase);

    public bool IsTold => HasInputs || HasAnswer || HasAuthentication;

    public static SectionEvidence Of(Section section) => new(
        !section.IsIn(SectionKind.Response) && (section.Blocks.Exists(IsInput) || HasBullets(section)),
        (section.Kind == SectionKind.Response && section.Blocks.Count > 0) || section.Blocks.Exists(block => block is FenceBlock fence && SampleText.IsSample(fence)),
        section.Blocks.Exists(block => block is ParagraphBlock or BulletBlock && CredentialReader.HasStatement(block.Text)));

    // "URL query parameters:" over bullets, in a heading or in a line of its own.
    private static bool HasBullets(Section section) =>
        (section.Kind == SectionKind.Parameters && section.Blocks.Exists(block => block is BulletBlock))
        || Enumerable.Range(1, Math.Max(0, section.Blocks.Count - 1)).Any(i => section.Blocks[i] is BulletBlock && IsLabelOfParameters(section.Blocks[i - 1]));

    private static bool IsLabelOfParameters(Block block) =>
        block is ParagraphBlock { Text: var label } && label.Text.Length < 60 && SectionNames.Kind(label.Plain) == SectionKind.Parameters;

    public static bool IsInput(Block block) =>
        block is TableBlock table && (ParameterTableReader.IsParameters(table) || ParameterTableReader.IsTyped(table) || _parameter.IsMatch(table.Header[0].Plain));
}
