using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Gives each announced operation the sections that are about it, and cuts a section that is about several.</summary>
internal static class CallRegions
{
    public static List<EndpointRegion> Of(IReadOnlyList<Section> sections, List<PlacedCall> calls)
    {
        if (calls.Count == 1)
            return [Only(sections, calls[0])];

        var isFlat = IsFlat(sections, calls);
        var regions = new List<EndpointRegion>();
        for (var i = 0; i < calls.Count; i++)
        {
            var isShared = calls.Exists(other => other != calls[i] && other.Owner == calls[i].Owner);
            var start = isShared ? StartOf(sections, calls[i]) : new SectionPoint(calls[i].Owner, 0);
            var limit = i + 1 < calls.Count ? calls[i + 1].Owner == calls[i].Owner ? StartOf(sections, calls[i + 1]) : new SectionPoint(calls[i + 1].Owner, 0) : new SectionPoint(sections.Count, 0);
            regions.Add(Region(sections, calls[i], start, End(sections, calls[i], limit, isFlat), isShared));
        }

        return regions;
    }

    private static EndpointRegion Only(IReadOnlyList<Section> sections, PlacedCall call)
    {
        var owner = sections[call.Owner];
        // Other titles of the same height are about other things.
        if (sections.Any(section => section != owner && owner.Heading is { Level: > 1 } own && section.Heading?.Level == own.Level && !section.IsPart))
            return Region(sections, call, new SectionPoint(call.Owner, 0), End(sections, call, new SectionPoint(sections.Count, 0), IsFlatAfter(sections, call)), isShared: false);

        var title = owner.Heading is null ? PageTitle.Of(sections) : owner;
        SectionTree.Lead(sections, call.Owner);
        return new EndpointRegion(Announced(call.Call, title), sections);
    }

    private static EndpointRegion Region(IReadOnlyList<Section> sections, PlacedCall call, SectionPoint start, SectionPoint end, bool isShared)
    {
        if (!isShared)
            SectionTree.Lead(sections, call.Owner);

        var own = SectionSlice.Between(sections, start, end);
        return new EndpointRegion(isShared ? Announced(call.Call, Label(sections, start, call)) : Announced(call.Call, sections[call.Owner]), own);
    }

    // Parts of an operation mostly have lower headings; on pages where they do not, its sections reach to the next title.
    private static bool IsFlat(IReadOnlyList<Section> sections, List<PlacedCall> calls) => calls.Take(calls.Count - 1).Any(call =>
        call.Owner > 0 && call.Owner + 1 < sections.Count && sections[call.Owner + 1].Heading!.Level == sections[call.Owner].Heading!.Level && IsPart(sections[call.Owner + 1])
        && calls.TrueForAll(other => other.Owner != call.Owner + 1));

    private static bool IsFlatAfter(IReadOnlyList<Section> sections, PlacedCall call) =>
        call.Owner + 1 < sections.Count && sections[call.Owner + 1].Heading!.Level == sections[call.Owner].Heading!.Level && sections[call.Owner + 1].IsPart;

    // "Response Parameters for passengers" goes on about the operation; "The boat object" does not.
    private static bool IsPart(Section section) => section.Kind != SectionKind.Other || section.IsPart;

    private static SectionPoint End(IReadOnlyList<Section> sections, PlacedCall call, SectionPoint limit, bool isFlat)
    {
        var level = sections[call.Owner].Heading?.Level ?? 0;
        for (var i = call.Section + 1; i < limit.Section; i++)
        {
            if (sections[i].Heading!.Level < level || (sections[i].Heading!.Level == level && !(isFlat && IsPart(sections[i]))))
                return new SectionPoint(i, 0);
        }

        return limit;
    }

    /// <summary>Where an operation begins that shares its section with others: at its own part's heading, at its label, or at itself.</summary>
    private static SectionPoint StartOf(IReadOnlyList<Section> sections, PlacedCall call) =>
        new(call.Section, call.Block > 0 && IsLabel(sections[call.Section].Blocks[call.Block - 1]) ? call.Block - 1 : call.Block);

    private static Quote? Label(IReadOnlyList<Section> sections, SectionPoint start, PlacedCall call) =>
        start.Block < call.Block
            ? sections[start.Section].Blocks[start.Block].Text.Quote
            : null;

    private static bool IsLabel(Block block) =>
        block is ParagraphBlock && block.Text.Pieces.All(piece => (piece.Style & InlineStyle.Strong) != 0 || piece.Text.Trim() is "" or ":");

    private static Announced Announced(Call call, Section? title) =>
        Announced(call, call.Form == CallForm.Heading ? call.Title : title?.Heading?.Text.Quote) with { Tagline = title is null ? null : PageTitle.Tagline(title) };

    private static Announced Announced(Call call, Quote? title) =>
        new(call.Method, call.Path, Form(call.Form), title, null) { Address = call.Address, Blocks = call.Blocks };

    private static Announcement Form(CallForm form) => form switch
    {
        CallForm.Heading => Announcement.Heading,
        CallForm.Tag => Announcement.Component,
        CallForm.Table => Announcement.Table,
        CallForm.Label or CallForm.Line or CallForm.Sentence => Announcement.Line,
        _ => Announcement.RequestBlock,
    };
}
