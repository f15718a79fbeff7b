namespace ApiDocs.Parsing;

/// <summary>What must stand about a call before it is taken for an announcement; the less sure its form, the more.</summary>
internal static class CallEvidence
{
    public static bool IsEnough(PlacedCall call, List<PlacedCall> all, IReadOnlyList<Section> sections)
    {
        if (call.Call.Form is CallForm.Tag or CallForm.Label)
            return true;

        var own = Own(call, all, sections).ToList();
        if (!call.IsSample)
            return IsFirst(call, sections) || own.Exists(HasInputs) || own.Exists(HasAnswer) || own.Exists(section => section.Blocks.Exists(IsAuthentication));

        var isTitled = call.Owner == 0 || sections[call.Owner].Heading!.Level == 1 || own.Skip(1).All(section => section.Heading!.Level > sections[call.Owner].Heading!.Level);
        var (hasInputs, hasAnswer) = (own.Exists(section => HasInputs(section) && !IsOfGuide(section)), own.Exists(HasAnswer));
        return isTitled && ((hasInputs && hasAnswer) || ((hasInputs || hasAnswer) && call.Call.Form == CallForm.Sample && IsUnderTitle(call, sections)));
    }

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
        !section.IsIn(SectionKind.Response) && section.Blocks.Exists(block => block is TableBlock table && (ParameterTableReader.IsParameters(table) || ParameterTableReader.IsTyped(table)));

    private static bool HasAnswer(Section section) =>
        (section.Kind == SectionKind.Response && section.Blocks.Count > 0) || section.Blocks.Exists(block => block is FenceBlock fence && SampleText.IsSample(fence));

    private static bool IsAuthentication(Block block) => block is ParagraphBlock or BulletBlock && CredentialReader.HasStatement(block.Text);
}
