namespace ApiDocs.Changes;

/// <summary>Parameters and members: which is which, and which has only another name.</summary>
internal static class FieldPairs
{
    private const int Certain = 3;
    private const int Likely = 2;
    private const int Possible = 1;

    public static List<PartPair> Of(Comparison comparison, PartKind kind, string old, string now) =>
        PartPairs.Of(comparison.Old.All(kind, old), comparison.New.All(kind, now), (before, after) => Likeness(comparison, before, after));

    /// <summary>Names that are spelled alike are enough; otherwise all that is said must be the same, and be alike in name or telling.</summary>
    private static int Likeness(Comparison comparison, ContractPart old, ContractPart now)
    {
        if (old[AspectNames.In] != now[AspectNames.In])
        {
            return 0;
        }

        if (IsSamePlaceInPath(old, now) || NameLikeness.SameLetters(old.Name, now.Name))
        {
            return Certain;
        }

        var shape = comparison.Old.Shapes.OfField(old);
        return shape != comparison.New.Shapes.OfField(now) ? 0
            : NameLikeness.Related(old.Name, now.Name) ? Likely
            : IsTelling(shape, old) ? Possible : 0;
    }

    private static bool IsSamePlaceInPath(ContractPart old, ContractPart now) => old[AspectNames.In] == "path" && PathShape.PlaceOf(old) is { } place && place == PathShape.PlaceOf(now);

    // A type of its own, or two limits and defaults: hardly by chance.
    private static bool IsTelling(string shape, ContractPart field) =>
        shape.Contains('{')
        || field.Aspects.Count(aspect => aspect.Name is not (AspectNames.In or AspectNames.Type or AspectNames.Required or AspectNames.Nullable or AspectNames.Deprecated)) > 1;
}
