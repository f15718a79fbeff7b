namespace ApiDocs.Parsing;

/// <summary>Hangs blocks under their headings.</summary>
internal static class SectionTree
{
    public static List<Section> Of(IReadOnlyList<Block> blocks, AnchorSlugs anchors)
    {
        var sections = new List<Section> { new(null, SectionKind.Lead, null) };
        foreach (var block in blocks)
        {
            if (block is HeadingBlock heading)
                sections.Add(Open(sections, heading, anchors));
            else
                sections[sections.Count - 1].Blocks.Add(block);
        }

        return sections;
    }

    /// <summary>Makes a section the lead of its operation, whatever its title's words: "Cancel request" is about no request.</summary>
    public static void Lead(IReadOnlyList<Section> sections, int index)
    {
        var lead = sections[index];
        lead.Kind = SectionKind.Lead;
        for (var i = index + 1; i < sections.Count && sections[i].Parent is { } parent && (parent == lead || parent.IsBelow(lead)); i++)
        {
            if (sections[i] is { Heading: { } heading, Kind: not SectionKind.Lead } section)
                section.Kind = Kind(heading, parent);
        }
    }

    private static Section Open(List<Section> sections, HeadingBlock heading, AnchorSlugs anchors)
    {
        var parent = sections[sections.Count - 1];
        while (parent?.Heading is { } above && above.Level >= heading.Level)
            parent = parent.Parent;

        return new Section(heading, Kind(heading, parent), parent?.Heading is null ? null : parent) { Anchor = anchors.Add(heading.Text.Plain) };
    }

    // "### Success" under "## Response" is about the response.
    private static SectionKind Kind(HeadingBlock heading, Section? parent)
    {
        if (heading.Level == 1 || AnnouncementReader.IsAnnouncement(heading))
            return SectionKind.Lead;

        var kind = SectionNames.Kind(heading.Text.Plain);
        return kind == SectionKind.Other && parent is { Kind: not SectionKind.Lead } ? parent.Kind : kind;
    }
}
