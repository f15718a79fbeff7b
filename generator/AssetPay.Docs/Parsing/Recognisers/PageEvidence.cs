namespace ApiDocs.Parsing;

/// <summary>What makes a page look like that of an endpoint.</summary>
internal sealed record PageEvidence(bool HasAuthentication, bool HasParameters, bool HasResponse, bool HasErrors, bool HasRateLimits, Passage? First)
{
    /// <summary>An authentication line is what guides never have; it weighs as much as two of the others.</summary>
    public int Weight => (HasAuthentication ? 2 : 0) + Count(HasParameters, HasErrors, HasRateLimits) + (HasParameters || HasErrors ? Count(HasResponse) : 0);

    public bool LooksLikeEndpoint => HasAuthentication && (HasParameters || HasResponse || HasErrors);

    public string Words => string.Join(" and ", Found());

    public static PageEvidence Of(IReadOnlyList<Section> sections)
    {
        var statement = sections.SelectMany(section => section.Blocks).FirstOrDefault(block => block is ParagraphBlock && CredentialReader.IsStatement(block.Text));
        return new PageEvidence(
            statement is not null,
            sections.Any(HasParameterTable),
            sections.Any(section => section.Kind == SectionKind.Response),
            sections.Any(section => section.Kind == SectionKind.Errors && section.Heading?.Level > 1 && section.Name?.Split(' ').Length == 1),
            sections.Any(section => section.Kind == SectionKind.RateLimits && section.Blocks.OfType<TableBlock>().Any(table => table.Header.Count == 2)),
            statement?.Text);
    }

    // "### Query Parameters"; a guide calls them "Request Fields".
    private static bool HasParameterTable(Section section) =>
        section.Kind == SectionKind.Parameters && ParameterHeading.Place(section.Name) != Pages.ParameterPlace.Unstated
        && section.Blocks.OfType<TableBlock>().Any(ParameterTableReader.IsParameters);

    private static int Count(params bool[] found) => found.Count(one => one);

    private IEnumerable<string> Found()
    {
        if (HasAuthentication)
            yield return "an authentication line";

        if (HasParameters)
            yield return "a table of parameters";

        if (HasResponse)
            yield return "a Response section";

        if (HasErrors)
            yield return "an Errors section";
    }
}
