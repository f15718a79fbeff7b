using System.Text.RegularExpressions;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>
/// "### API Key (Merchant endpoints) ... Put the key into the `api-key` header:" and below it the header as a sample: how one
/// authenticates, told for the whole API.
/// </summary>
internal static class CredentialSectionReader
{
    private static readonly Regex _header = new("^(?<name>[A-Za-z][A-Za-z0-9-]*):[ \\t]*(?<value>\\S[^\\n]*)$", RegexOptions.CultureInvariant);

    public static bool Take(Block block, Section section, PageFacts facts)
    {
        if (block is not FenceBlock fence || section.Heading is not { } heading || !section.IsIn(SectionKind.Authentication))
            return false;

        var match = _header.Match(fence.Text.Text.Trim());
        if (!match.Success)
            return false;

        facts.Credentials.Add(new CredentialStatement(heading.Text.Plain, match.Groups["name"].Value, match.Groups["value"].Value.Trim(), heading.Text.Place));
        return true;
    }
}
