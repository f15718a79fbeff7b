using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Pages that by their title teach something. What they show in code they use; only what names an operation outright announces there.</summary>
internal static class GuidePages
{
    private static readonly Wording _title = new(
        "^\\W*(?:getting started|quick\\s?start|tutorials?|walkthrough|how to\\b.*|.*\\bguides?|best practices|pagination|paging|rate limit\\w*|error handling|concepts|faq|troubleshooting)\\W*$",
        RegexOptions.IgnoreCase);

    public static bool Uses(IReadOnlyList<Section> sections, PlacedCall call) =>
        call.Call.Form is CallForm.Fence or CallForm.Sentence or CallForm.Sample or CallForm.Curl
        && PageTitle.Of(sections) is { Name: { } title } page && _title.IsMatch(title) && sections.All(section => section == page || section.Heading?.Level != 1);
}
