using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>An announced endpoint and the sections that are about it.</summary>
internal sealed record EndpointRegion(Announced Announced, IReadOnlyList<Section> Sections);

/// <summary>Finds the endpoints that a page announces: by its headings, else by the surest of the other forms.</summary>
internal static class Announcements
{
    public static List<EndpointRegion> Of(IReadOnlyList<Section> sections, PageFacts facts)
    {
        if (ChangeNotes.IsPage(facts.Text.Path))
            return [];

        // What an overlay says of all operations below a path is said of none of them alone.
        sections = facts.Text.IsOverlay ? [.. sections.Where(section => !PathHeading.IsOne(section))] : sections;
        var headings = HeadingRegions.Calls(sections);
        if (facts.Text.IsOverlay && headings.Count > 0)
            return HeadingRegions.Of(sections, headings);

        var evidence = new CallEvidence(sections);
        var all = PlacedCalls.Of(sections, facts);
        var calls = all.Count == 0 ? all : CallChoice.Of(all, sections, evidence);
        if (headings.Count > 0)
        {
            var mixed = MixedCalls.Of(headings, calls, sections, evidence);
            return mixed.Count > 0 ? CallRegions.Of(sections, mixed) : HeadingRegions.Of(sections, headings);
        }

        if (calls.Exists(call => !call.IsSample))
            return CallRegions.Of(sections, calls);

        // A request block alone announces where the whole page is about it.
        if (RequestAnnouncement.Of(sections, facts) is not { } request)
            return CallRegions.Of(sections, calls);

        var title = PageTitle.Of(sections);
        return [new(new Announced(request.Method, request.Path, Announcement.RequestBlock, title?.Heading?.Text.Quote, title is null ? null : PageTitle.Tagline(title)), sections)];
    }
}
