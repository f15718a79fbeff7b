using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>
/// What only a page of the overlay says of the thing that its heading names: a heading that is struck through, and the name in C# of a
/// credential's client or, under the page's title, of the whole client.
/// </summary>
internal static class OverlayHeading
{
    private static readonly Wording _credential = new("\\b(?:keys?|tokens?|bearer|jwt|secret|basic|auth\\w*)\\b", RegexOptions.IgnoreCase);

    public static void Take(Section section, PageFacts facts)
    {
        if (section.Heading is not { } heading)
            return;

        if (heading.Text.Quote is { IsRemoval: true } struck)
            facts.Struck.Add(struck);

        // A declaration takes the words around it, an address those beside it.
        if (section.IsIn(SectionKind.Servers) || section.Blocks.Exists(block => block is FenceBlock fence && TypeScriptText.IsDeclaration(fence)))
            return;

        var name = section.Blocks.OfType<ParagraphBlock>().Select(paragraph => CalledReader.Cut(paragraph.Text).Name).FirstOrDefault(name => name is not null);
        if (name is null)
            return;

        if (section.IsIn(SectionKind.Authentication) || _credential.IsMatch(heading.Text.Text))
            facts.Credentials.Add(new CredentialStatement(heading.Text.Quote.Text, null, null, heading.Text.Place) { Called = name });
        else if (heading.Level == 1)
            facts.Called ??= name;
        else
            facts.Report(Rules.OverlayMisses, name.Place, $"The name '{name.Text}'", "given", "the heading above it names nothing that could have it");
    }
}
