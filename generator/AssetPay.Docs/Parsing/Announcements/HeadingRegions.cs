using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>The endpoints that headings announce.</summary>
internal static class HeadingRegions
{
    public static List<PlacedCall> Calls(IReadOnlyList<Section> sections)
    {
        var headings = new List<PlacedCall>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i].Heading is { } heading && heading.Announced is { } call && !sections[i].TellsChanges
                && known.Add(call.Key) && !headings.Exists(other => other.Call.IsShownBy(call)))
            {
                heading.Text.Page.Budget.Operation(heading.Text.OffsetOf(0));
                headings.Add(new PlacedCall(call, i, -1, i));
            }
        }

        return headings;
    }

    public static List<EndpointRegion> Of(IReadOnlyList<Section> sections, List<PlacedCall> headings) =>
        headings.Count == 1 ? [new(Announced(headings[0].Call, PageTitle.Of(sections)), sections)] : Several(sections, headings);

    /// <summary>Each endpoint's sections reach to the next one, or to a heading above its own.</summary>
    private static List<EndpointRegion> Several(IReadOnlyList<Section> sections, List<PlacedCall> headings)
    {
        var regions = new List<EndpointRegion>();
        var starts = headings.ConvertAll(heading => HasTitleAbove(sections, heading.Section) ? heading.Section - 1 : heading.Section);
        for (var i = 0; i < headings.Count; i++)
        {
            var level = sections[headings[i].Section].Heading!.Level;
            var end = headings[i].Section + 1;
            while (end < (i + 1 < starts.Count ? starts[i + 1] : sections.Count) && sections[end].Heading!.Level >= level)
                end++;

            var own = sections.Skip(starts[i]).Take(end - starts[i]).ToList();
            var title = starts[i] < headings[i].Section ? sections[starts[i]] : null;
            regions.Add(new(Announced(headings[i].Call, title), own));
        }

        return regions;
    }

    private static bool HasTitleAbove(IReadOnlyList<Section> sections, int index) =>
        sections[index - 1] is { Heading: { } above } title && !AnnouncementReader.IsAnnouncement(above)
        && (title.Kind == SectionKind.Lead || (title.Kind == SectionKind.Other && above.Level < sections[index].Heading!.Level));

    private static Announced Announced(Call call, Section? title) =>
        new(call.Method, call.Path, Announcement.Heading, call.Title ?? title?.Heading?.Text.Quote, title is null ? null : PageTitle.Tagline(title)) { Address = call.Address, Struck = call.Struck };
}
