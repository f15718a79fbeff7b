using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>A place between blocks: before the block of that index in the section of that index.</summary>
internal readonly record struct SectionPoint(int Section, int Block);

/// <summary>Takes a run of blocks out of a page's sections; a section of which only some blocks are taken is cut.</summary>
internal static class SectionSlice
{
    public static List<Section> Between(IReadOnlyList<Section> sections, SectionPoint start, SectionPoint end)
    {
        var slice = new List<Section>();
        for (var i = start.Section; i < sections.Count && i <= end.Section; i++)
        {
            var from = i == start.Section ? start.Block : 0;
            var to = i == end.Section ? end.Block : sections[i].Blocks.Count;
            if (i == end.Section && end.Block == 0)
                break;

            slice.Add(from == 0 && to == sections[i].Blocks.Count ? sections[i] : sections[i].Cut(from, to));
        }

        return slice;
    }

    /// <summary>Everything that none of the slices has.</summary>
    public static IReadOnlyList<Section> Outside(IReadOnlyList<Section> sections, List<EndpointRegion> regions)
    {
        if (regions.Count == 0 || regions.Exists(region => ReferenceEquals(region.Sections, sections)))
            return regions.Count == 0 ? sections : [];

        var taken = regions.SelectMany(region => region.Sections);
        var whole = new HashSet<Section>(taken);
        var blocks = new HashSet<Block>(whole.SelectMany(section => section.Blocks), ByReference<Block>.Instance);
        var outside = new List<Section>();
        foreach (var section in sections.Where(section => !whole.Contains(section)))
        {
            if (section.Blocks.Exists(blocks.Contains))
                outside.Add(section.With(section.Blocks.FindAll(block => !blocks.Contains(block))));
            else
                outside.Add(section);
        }

        return outside;
    }

    // Two blocks with the same words are two blocks.
}
