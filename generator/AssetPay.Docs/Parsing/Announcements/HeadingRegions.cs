using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>The endpoints that headings announce. A page with such headings is believed to announce by nothing else.</summary>
internal static class HeadingRegions
{
    private const int MostShown = 256;

    public static List<EndpointRegion> Of(IReadOnlyList<Section> sections)
    {
        var headings = Headings(sections);
        return headings.Count > 1 ? Several(sections, headings)
            : headings.Count == 1 ? [new(Announced(headings[0].Announced, PageTitle.Of(sections)), sections)]
            : [];
    }

    private static List<(int Index, HeadingCall Announced)> Headings(IReadOnlyList<Section> sections)
    {
        var headings = new List<(int Index, HeadingCall Announced)>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i].Heading is not { } heading || AnnouncementReader.Read(heading) is not { } call || !known.Add(call.Method.Text + " " + CallAddress.Key(call.Path.Text)))
                continue;

            if (headings.Count > MostShown || !headings.Exists(other => IsShown(other.Announced, call)))
                headings.Add((i, call));
        }

        return headings;
    }

    private static bool IsShown(HeadingCall one, HeadingCall other) => one.Method.Text == other.Method.Text && CallAddress.Covers(one.Path.Text, other.Path.Text);

    /// <summary>Each endpoint's sections reach to the next one, or to a heading above its own.</summary>
    private static List<EndpointRegion> Several(IReadOnlyList<Section> sections, List<(int Index, HeadingCall Announced)> headings)
    {
        var regions = new List<EndpointRegion>();
        var starts = headings.ConvertAll(heading => HasTitleAbove(sections, heading.Index) ? heading.Index - 1 : heading.Index);
        for (var i = 0; i < headings.Count; i++)
        {
            var level = sections[headings[i].Index].Heading!.Level;
            var end = headings[i].Index + 1;
            while (end < (i + 1 < starts.Count ? starts[i + 1] : sections.Count) && sections[end].Heading!.Level >= level)
                end++;

            var own = sections.Skip(starts[i]).Take(end - starts[i]).ToList();
            var title = starts[i] < headings[i].Index ? sections[starts[i]] : null;
            regions.Add(new(Announced(headings[i].Announced, title), own));
        }

        return regions;
    }

    private static bool HasTitleAbove(IReadOnlyList<Section> sections, int index) =>
        index > 0 && sections[index - 1] is { Heading: { } above } title && !AnnouncementReader.IsAnnouncement(above)
        && (title.Kind == SectionKind.Lead || (title.Kind == SectionKind.Other && above.Level < sections[index].Heading!.Level));

    private static Announced Announced(HeadingCall call, Section? title) =>
        new(call.Method, call.Path, Announcement.Heading, call.Title ?? title?.Heading?.Text.Quote, title is null ? null : PageTitle.Tagline(title)) { Address = call.Address, Struck = call.Struck };
}
