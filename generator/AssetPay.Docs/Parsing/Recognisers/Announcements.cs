using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>An announced endpoint and the sections that are about it.</summary>
internal sealed record EndpointRegion(Announced Announced, IReadOnlyList<Section> Sections);

/// <summary>Finds the endpoints that a page announces.</summary>
internal static class Announcements
{
    public static List<EndpointRegion> Of(IReadOnlyList<Section> sections, PageFacts facts)
    {
        var headings = Headings(sections);
        if (headings.Count > 1)
            return Several(sections, headings);

        if (headings.Count == 1)
            return [new(Of(headings[0].Method, headings[0].Path, Announcement.Heading, PageTitle.Of(sections)), sections)];

        return RequestAnnouncement.Of(sections, facts) is { } request
            ? [new(Of(request.Method, request.Path, Announcement.RequestBlock, PageTitle.Of(sections)), sections)]
            : [];
    }

    private static List<(int Index, Quote Method, Quote Path)> Headings(IReadOnlyList<Section> sections)
    {
        var headings = new List<(int Index, Quote Method, Quote Path)>();
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i].Heading is { } heading && AnnouncementReader.Match(heading) is var (method, path)
                && !headings.Any(other => other.Method.Text == method.Text && other.Path.Text == path.Text))
                headings.Add((i, method, path));
        }

        return headings;
    }

    /// <summary>Each endpoint's sections reach to the next one, or to a heading above its own.</summary>
    private static List<EndpointRegion> Several(IReadOnlyList<Section> sections, List<(int Index, Quote Method, Quote Path)> headings)
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
            regions.Add(new(Of(headings[i].Method, headings[i].Path, Announcement.Heading, title), own));
        }

        return regions;
    }

    private static bool HasTitleAbove(IReadOnlyList<Section> sections, int index) =>
        index > 0 && sections[index - 1] is { Heading: { } above } title && !AnnouncementReader.IsAnnouncement(above)
        && (title.Kind == SectionKind.Lead || (title.Kind == SectionKind.Other && above.Level < sections[index].Heading!.Level));

    private static Announced Of(Quote method, Quote path, Announcement form, Section? title) =>
        new(method, path, form, title?.Heading?.Text.Quote, title is null ? null : PageTitle.Tagline(title));
}
