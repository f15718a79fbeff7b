namespace ApiDocs.Parsing;

/// <summary>What must stand about a call before it is taken for an announcement; the less sure its form, the more.</summary>
internal sealed class CallEvidence(IReadOnlyList<Section> sections)
{
    // Calls can share a section: it is looked through once.
    private readonly Dictionary<Section, SectionEvidence> _seen = [];

    public bool IsEnough(PlacedCall call, List<PlacedCall> all)
    {
        if (call.Call.Form is CallForm.Tag or CallForm.Label)
            return true;

        var own = Own(call, all).ToList();
        if (!call.IsSample)
            return IsFirst(call) || own.Exists(section => Of(section) is { IsTold: true });

        var isTitled = call.Owner == 0 || sections[call.Owner].Heading!.Level == 1 || own.Skip(1).All(section => section.Heading!.Level > sections[call.Owner].Heading!.Level);
        var (hasInputs, hasAnswer) = (own.Exists(section => Of(section).HasInputs && !IsOfGuide(section)), own.Exists(section => Of(section).HasAnswer));
        return isTitled && ((hasInputs && hasAnswer) || ((hasInputs || hasAnswer) && call.Call.Form == CallForm.Sample && IsUnderTitle(call)));
    }

    /// <summary>Whether the operation's own sections tell what it takes.</summary>
    public bool HasInputs(PlacedCall call, List<PlacedCall> all) => Own(call, all).Any(section => Of(section).HasInputs);

    /// <summary>Whether the operation's own sections say anything at all.</summary>
    public bool IsWritten(PlacedCall call, List<PlacedCall> all) => Own(call, all).Any(section => section.Blocks.Count > 0);

    // A line that follows its heading at once, with or without words after it.
    private bool IsFirst(PlacedCall call) =>
        call.Call.Form != CallForm.Fence && call.Block == 0 && sections[call.Section].Heading is not null && !IsStep(sections[call.Owner].Name);

    private bool IsUnderTitle(PlacedCall call) =>
        call.Section == call.Owner ? call.Block <= 3 : PartNames.IsPart(sections[call.Section].Name);

    // A guide that shows a request tells its "Request Fields"; an operation has parameters.
    private static bool IsOfGuide(Section section) =>
        ParameterHeading.Place(section.Name) == Pages.ParameterPlace.Unstated && (section.Name?.EndsWith("Fields", StringComparison.OrdinalIgnoreCase) ?? false);

    private static bool IsStep(string? heading) => heading?.StartsWith("Step", StringComparison.OrdinalIgnoreCase) ?? false;

    private IEnumerable<Section> Own(PlacedCall call, List<PlacedCall> all)
    {
        var next = sections.Count;
        foreach (var other in all)
            next = other.Owner > call.Owner ? Math.Min(next, other.Owner) : next;

        return Enumerable.Range(call.Owner, next - call.Owner).Select(index => sections[index]);
    }

    private SectionEvidence Of(Section section)
    {
        if (!_seen.TryGetValue(section, out var evidence))
            _seen.Add(section, evidence = SectionEvidence.Of(section));

        return evidence;
    }
}
