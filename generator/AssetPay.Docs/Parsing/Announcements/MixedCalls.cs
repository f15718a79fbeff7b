namespace ApiDocs.Parsing;

/// <summary>
/// A page whose headings announce is believed to announce by nothing else, unless other calls stand where none of those headings
/// reaches. Then a heading, too, must have something to tell about its operation.
/// </summary>
internal static class MixedCalls
{
    /// <summary>Both kinds in their order; none where the headings stand alone.</summary>
    public static List<PlacedCall> Of(List<PlacedCall> headings, List<PlacedCall> calls, IReadOnlyList<Section> sections, CallEvidence evidence)
    {
        var known = new HashSet<string>(headings.Select(heading => heading.Call.Key), StringComparer.Ordinal);
        var others = calls.FindAll(call => !call.IsSample && !known.Contains(call.Call.Key));
        // A title as high as the heading is a part of its operation, unless most of the page says otherwise.
        var outside = others.FindAll(call => !headings.Exists(heading => Reaches(heading, call, sections, others.Count > headings.Count)));
        if (outside.Count == 0)
            return [];

        var all = headings.Concat(outside).OrderBy(call => call.Section).ThenBy(call => call.Block).ToList();
        return all.FindAll(call => call.Call.Form != CallForm.Heading || evidence.IsWritten(call, all));
    }

    private static bool Reaches(PlacedCall heading, PlacedCall call, IReadOnlyList<Section> sections, bool isLower)
    {
        var level = sections[heading.Section].Heading!.Level + (isLower ? 1 : 0);
        if (call.Section < heading.Section)
            return false;

        for (var i = heading.Section + 1; i <= call.Section; i++)
        {
            if (sections[i].Heading!.Level < level && !(isLower && sections[i].IsPart))
                return false;
        }

        return true;
    }
}
