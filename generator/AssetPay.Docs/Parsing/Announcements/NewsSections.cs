using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Change logs and what stands under a date or a release: they speak of operations and announce none.</summary>
internal static class NewsSections
{
    private static readonly Regex _news = new(
        "^\\W*(?:(?:api|rest api)\\s+)?(?:change\\s?logs?|release\\s+notes|what.?s\\s+new|breaking\\s+changes|version\\s+history|migrat(?:ing|ion)\\s+(?:from|to|guide)\\b.*|upgrading\\s+(?:from|to)\\b.*|upgrade\\s+(?:guide|notes))\\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex _release = new("^\\W*\\d{4}-\\d{2}(?:-\\d{2})?\\b|^\\W*v?\\d+\\.\\d+\\.\\d+\\W*(?:[-–—(].*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static bool Holds(IReadOnlyList<Section> sections, Section section)
    {
        for (var above = section; above is not null; above = above.Parent)
        {
            if (above.Name is { } name && _release.IsMatch(name))
                return true;
        }

        // An operation can be about a change log; then it has a title of its own below that word.
        return (section.Name is { } own && _news.IsMatch(own)) || (PageTitle.Of(sections) is { Name: { } title } page && _news.IsMatch(title) && IsOnly(page, sections));
    }

    private static bool IsOnly(Section title, IReadOnlyList<Section> sections) => sections.All(section => section == title || section.Heading?.Level != 1);
}
