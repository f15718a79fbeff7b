namespace ApiDocs.Parsing;

/// <summary>What a section has that an operation's sections have.</summary>
internal sealed record SectionEvidence(bool HasInputs, bool HasAnswer, bool HasAuthentication)
{
    public bool IsTold => HasInputs || HasAnswer || HasAuthentication;

    public static SectionEvidence Of(Section section) => new(
        !section.IsIn(SectionKind.Response) && section.Blocks.Exists(block => block is TableBlock table && (ParameterTableReader.IsParameters(table) || ParameterTableReader.IsTyped(table))),
        (section.Kind == SectionKind.Response && section.Blocks.Count > 0) || section.Blocks.Exists(block => block is FenceBlock fence && SampleText.IsSample(fence)),
        section.Blocks.Exists(block => block is ParagraphBlock or BulletBlock && CredentialReader.HasStatement(block.Text)));
}
