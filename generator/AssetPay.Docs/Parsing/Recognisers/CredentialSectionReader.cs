using System.Text.RegularExpressions;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>
/// "### API Key (Merchant endpoints) ... Put the key into the `api-key` header:" and below it the header as a sample: how one
/// authenticates, told for the whole API.
/// </summary>
internal static class CredentialSectionReader
{
    private static readonly Wording _header = new("^(?<name>[A-Za-z][A-Za-z0-9-]*):[ \\t]*(?<value>\\S[^\\n]*)$");

    public static bool Take(Block block, Section section, PageFacts facts)
    {
        if (block is not FenceBlock fence || section.Heading is not { } heading)
            return false;

        var match = _header.Match(fence.Text.Text.Trim());
        if (!match.Success || !(section.IsIn(SectionKind.Authentication) || IsIntroduced(section, match.Groups["name"].Value)))
            return false;

        facts.Credentials.Add(new CredentialStatement(
            heading.Text.Kept.Plain, match.Groups["name"].Value, AuthScheme.InValue(match.Groups["value"].Value), fence.Text.Place)
        { Struck = heading.Text.Quote.Struck });
        return true;
    }

    // "Put the key into the `api-key` header:" says enough where the headings' levels are unknown.
    private static bool IsIntroduced(Section section, string header) =>
        section.Blocks.OfType<ParagraphBlock>().Any(paragraph => paragraph.Text.Plain.Contains($"the {header} header"));
}
