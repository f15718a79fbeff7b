using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>What must stand about a call before it is taken for an announcement; the less sure its form, the more.</summary>
internal static class CallEvidence
{
    private static readonly Regex _example = new("\\b(?:examples?|samples?)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex _parameter = new("^(?:(?:query|path|url|body|request)\\s+)?(?:param(?:eter)?|argument)s?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex _title = new(
        "^(?:list|get|create|update|delete|add|remove|retrieve|fetch|set|search|find|edit|modify|cancel|send|show|view|read|replace|enable|disable|start|stop|restart|rebuild|restore)\\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static bool IsEnough(PlacedCall call, List<PlacedCall> all, IReadOnlyList<Section> sections)
    {
        if (call.Call.Form is CallForm.Tag or CallForm.Label || (call.Call.Form == CallForm.Table && sections[call.Owner].Heading is not null))
            return true;

        var own = Own(call, all, sections).ToList();
        if (call.Call.Form == CallForm.Sentence)
            return IsOpening(call, sections) && (own.Exists(HasInputs) || own.Exists(HasAnswer));

        if (!call.IsSample)
            return IsFirst(call, sections) || own.Exists(HasInputs) || own.Exists(HasAnswer) || own.Exists(section => section.Blocks.Exists(IsAuthentication));

        var isTitled = call.Owner == 0 || sections[call.Owner].Heading!.Level == 1 || own.Skip(1).All(section => section.Heading!.Level > sections[call.Owner].Heading!.Level);
        var (hasInputs, hasAnswer) = (own.Exists(section => HasInputs(section) && !IsOfGuide(section)), own.Exists(HasAnswer));
        var isNamed = isTitled && call.Owner > 0 && _title.IsMatch(sections[call.Owner].Name!) && CallAddress.HasParameter(call.Call.Path.Text);
        return isNamed || (isTitled && ((hasInputs && hasAnswer) || ((hasInputs || hasAnswer) && call.Call.Form == CallForm.Sample && IsUnderTitle(call, sections))));
    }

    /// <summary>What opens its section as others do that announce, announces too, though nothing more is said of it.</summary>
    public static bool IsInCompany(PlacedCall call, List<PlacedCall> sure, IReadOnlyList<Section> sections)
    {
        const int Enough = 2;
        return call.Owner > 0 && (IsOpening(call, sections) || call.Call.Form == CallForm.Curl) && !IsStep(sections[call.Owner].Name)
            && (call.Call.Form != CallForm.Sample || CallAddress.HasParameter(call.Call.Path.Text))
            && sure.Count(other => IsLike(other.Call.Form, call.Call.Form) && other.Owner > 0 && sections[other.Owner].Heading!.Level == sections[call.Owner].Heading!.Level) >= Enough;
    }

    // A sentence is like other sentences only; a block is like whatever announces in so many words.
    private static bool IsLike(CallForm sure, CallForm form) => sure == form || (sure < CallForm.Sentence && form is CallForm.Fence or CallForm.Sample or CallForm.Line);

    /// <summary>Whether it stands in a part, or below a label, that is called an example.</summary>
    public static bool IsShown(PlacedCall call, IReadOnlyList<Section> sections)
    {
        if (call.Section != call.Owner && _example.IsMatch(sections[call.Section].Name ?? ""))
            return true;

        return call.Block > 0 && sections[call.Section].Blocks[call.Block - 1] is ParagraphBlock { Text: var label }
            && label.Text.Length < 60 && label.Plain.TrimEnd().EndsWith(":", StringComparison.Ordinal) && _example.IsMatch(label.Plain);
    }

    /// <summary>Whether parameters are told behind it, in its own section or a part of it.</summary>
    public static bool HasInputsAfter(PlacedCall call, IReadOnlyList<Section> sections)
    {
        var section = sections[call.Section];
        if (section.Blocks.Skip(call.Block + 1).Any(IsInput))
            return true;

        var level = section.Heading?.Level ?? 0;
        return sections.Skip(call.Section + 1).TakeWhile(part => part.Heading!.Level > level && PartNames.IsPart(part.Name)).Any(HasInputs);
    }

    // Words may stand before it, nothing else.
    private static bool IsOpening(PlacedCall call, IReadOnlyList<Section> sections) =>
        call.Section == call.Owner && sections[call.Owner].Heading is not null && sections[call.Section].Blocks.Take(call.Block).All(block => block is ParagraphBlock or CalloutBlock);

    // A line that follows its heading at once, with or without words after it.
    private static bool IsFirst(PlacedCall call, IReadOnlyList<Section> sections) =>
        call.Call.Form != CallForm.Fence && call.Block == 0 && sections[call.Section].Heading is not null && !IsStep(sections[call.Owner].Name);

    private static bool IsUnderTitle(PlacedCall call, IReadOnlyList<Section> sections) =>
        call.Section == call.Owner ? call.Block <= 3 : PartNames.IsPart(sections[call.Section].Name);

    // A guide that shows a request tells its "Request Fields"; an operation has parameters.
    private static bool IsOfGuide(Section section) =>
        ParameterHeading.Place(section.Name) == Pages.ParameterPlace.Unstated && (section.Name?.EndsWith("Fields", StringComparison.OrdinalIgnoreCase) ?? false);

    private static bool IsStep(string? heading) => heading?.StartsWith("Step", StringComparison.OrdinalIgnoreCase) ?? false;

    private static IEnumerable<Section> Own(PlacedCall call, List<PlacedCall> all, IReadOnlyList<Section> sections)
    {
        var next = all.Where(other => other.Owner > call.Owner).Select(other => other.Owner).DefaultIfEmpty(sections.Count).Min();
        return sections.Skip(call.Owner).Take(next - call.Owner);
    }

    private static bool HasInputs(Section section) =>
        !section.IsIn(SectionKind.Response)
        && (section.Blocks.Exists(IsInput) || HasBullets(section));

    // "URL query parameters:" over bullets, in a heading or in a line of its own.
    private static bool HasBullets(Section section) =>
        (section.Kind == SectionKind.Parameters && section.Blocks.Exists(block => block is BulletBlock))
        || Enumerable.Range(1, Math.Max(0, section.Blocks.Count - 1)).Any(i => section.Blocks[i] is BulletBlock && IsLabelOfParameters(section.Blocks[i - 1]));

    private static bool IsLabelOfParameters(Block block) =>
        block is ParagraphBlock { Text: var label } && label.Text.Length < 60 && SectionNames.Kind(label.Plain) == SectionKind.Parameters;

    private static bool IsInput(Block block) =>
        block is TableBlock table && (ParameterTableReader.IsParameters(table) || ParameterTableReader.IsTyped(table) || _parameter.IsMatch(table.Header[0].Plain));

    private static bool HasAnswer(Section section) =>
        (section.Kind == SectionKind.Response && section.Blocks.Count > 0) || section.Blocks.Exists(block => block is FenceBlock fence && SampleText.IsSample(fence));

    private static bool IsAuthentication(Block block) => block is ParagraphBlock or BulletBlock && CredentialReader.HasStatement(block.Text);
}
