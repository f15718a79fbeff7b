namespace ApiDocs.Parsing;

/// <summary>What no other recogniser takes on an endpoint's page: its description, and then the remarks.</summary>
internal static class ProseReader
{
    public static bool TakeDescription(Block block, Section section, EndpointFacts facts)
    {
        if (section.Kind != SectionKind.Lead || block is not (ParagraphBlock or BulletBlock))
            return false;

        facts.Description.AddRange(QuotedBlock.Of(block, facts.Page.Text));
        return true;
    }

    public static bool TakeRemark(Block block, Section section, EndpointFacts facts)
    {
        foreach (var quoted in QuotedBlock.Of(block, facts.Page.Text))
            facts.Remarks.Add(section, quoted);

        return true;
    }
}
