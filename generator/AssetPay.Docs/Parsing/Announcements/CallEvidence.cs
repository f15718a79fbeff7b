using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>What must stand about a call before it is taken for an announcement; the less sure its form, the more.</summary>
internal sealed class CallEvidence(IReadOnlyList<Section> sections)
{
    private static readonly Wording _title = new(
        "^(?:list|get|create|update|delete|add|remove|retrieve|fetch|set|search|find|edit|modify|cancel|send|show|view|read|replace|enable|disable|start|stop|restart|rebuild|restore)\\b",
        RegexOptions.IgnoreCase);

    // Calls can share a section: it is looked through once.
    private readonly Dictionary<Section, SectionEvidence> _seen = [];

    public bool IsEnough(PlacedCall call, List<PlacedCall> all)
    {
        if (call.Call.Form is CallForm.Tag or CallForm.Label || (call.Call.Form == CallForm.Table && sections[call.Owner].Heading is not null))
            return true;

        var own = Own(call, all).ToList();
        if (call.Call.Form == CallForm.Sentence)
            return IsOpening(call) && own.Exists(section => Of(section) is { HasInputs: true } or { HasAnswer: true });

        if (!call.IsSample)
            return IsFirst(call) || own.Exists(section => Of(section) is { IsTold: true });

        var isTitled = sections[call.Owner].Heading is not { Level: > 1 } heading || own.Skip(1).All(section => section.Heading!.Level > heading.Level);
        var (hasInputs, hasAnswer) = (own.Exists(section => Of(section).HasInputs && !IsOfGuide(section)), own.Exists(section => Of(section).HasAnswer));
        var isNamed = isTitled && sections[call.Owner].Name is { } name && _title.IsMatch(name) && call.Call.HasParameter;
        return isNamed || (isTitled && ((hasInputs && hasAnswer) || ((hasInputs || hasAnswer) && call.Call.Form == CallForm.Sample && IsUnderTitle(call))));
    }

    /// <summary>What opens its section as others do that announce, announces too, though nothing more is said of it.</summary>
    public bool IsInCompany(PlacedCall call, List<PlacedCall> sure)
    {
        const int Enough = 2;
        return sections[call.Owner].Heading is { } heading && (IsOpening(call) || call.Call.Form == CallForm.Curl) && !IsStep(sections[call.Owner].Name)
            && (call.Call.Form != CallForm.Sample || call.Call.HasParameter)
            && sure.Count(other => IsLike(other.Call.Form, call.Call.Form) && sections[other.Owner].Heading?.Level == heading.Level) >= Enough;
    }

    /// <summary>Whether parameters are told behind it, in its own section or a part of it.</summary>
    public bool HasInputsAfter(PlacedCall call)
    {
        var section = sections[call.Section];
        if (section.Blocks.Skip(call.Block + 1).Any(SectionEvidence.IsInput))
            return true;

        var level = section.Heading?.Level ?? 0;
        return sections.Skip(call.Section + 1).TakeWhile(part => part.Heading!.Level > level && part.IsPart).Any(part => Of(part).HasInputs);
    }

    // A sentence is like other sentences only; a block is like whatever announces in so many words.
    private static bool IsLike(CallForm sure, CallForm form) => sure == form || (sure < CallForm.Sentence && form is CallForm.Fence or CallForm.Sample or CallForm.Line);

    // Words may stand before it, nothing else.
    private bool IsOpening(PlacedCall call) =>
        call.Section == call.Owner && sections[call.Owner].Heading is not null && sections[call.Section].Blocks.Take(call.Block).All(block => block is ParagraphBlock or CalloutBlock);

    /// <summary>Whether the operation's own sections tell what it takes.</summary>
    public bool HasInputs(PlacedCall call, List<PlacedCall> all) => Own(call, all).Any(section => Of(section).HasInputs);

    /// <summary>Whether the operation's own sections say anything at all.</summary>
    public bool IsWritten(PlacedCall call, List<PlacedCall> all) => Own(call, all).Any(section => section.Blocks.Count > 0);

    // A line that follows its heading at once, with or without words after it.
    private bool IsFirst(PlacedCall call) =>
        call.Call.Form != CallForm.Fence && call.Block == 0 && sections[call.Section].Heading is not null && !IsStep(sections[call.Owner].Name);

    private bool IsUnderTitle(PlacedCall call) =>
        call.Section == call.Owner ? call.Block <= 3 : sections[call.Section].IsPart;

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
