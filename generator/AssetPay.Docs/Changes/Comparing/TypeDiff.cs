namespace ApiDocs.Changes;

/// <summary>Types that stand where they stood, and those that the documentation names and no operation uses.</summary>
internal static class TypeDiff
{
    public static void Compare(Comparison comparison)
    {
        foreach (var type in Documented(comparison.Old).Where(type => comparison.New.Type(type.Name) is not null))
        {
            // One that only callbacks or prose speak of is read by the caller.
            if (!comparison.Types.All.Any(pair => pair.Old == type.Name))
            {
                comparison.Types.Meet(type.Name, type.Name, Side.Response);
            }
        }

        foreach (var pair in comparison.Types.All.OrderBy(pair => pair.New, StringComparer.Ordinal).ToList())
        {
            Compare(comparison, pair);
        }

        foreach (var type in Documented(comparison.New).Where(type => comparison.Old.Type(type.Name) is null && comparison.Types.All.All(pair => pair.New != type.Name)))
        {
            comparison.TellPresence(new(null, type), Side.None);
        }

        foreach (var type in Documented(comparison.Old).Where(type => comparison.New.Type(type.Name) is null && comparison.Types.All.All(pair => pair.Old != type.Name)))
        {
            comparison.TellPresence(new(type, null), Side.None);
        }
    }

    private static IEnumerable<ContractPart> Documented(ContractIndex contract) => contract.All(PartKind.Type).Where(type => type.Name.IndexOf(' ') < 0);

    private static void Compare(Comparison comparison, (string Old, string New) pair)
    {
        var side = comparison.Types.SideOf(pair);
        var (old, now) = (comparison.Old.Type(pair.Old)!, comparison.New.Type(pair.New)!);
        if (old.Name.IndexOf(' ') < 0 && now.Name.IndexOf(' ') < 0)
        {
            comparison.TellPresence(new(old, now), side);
        }

        comparison.TellAspects(old, now, side);
        foreach (var member in comparison.Types.MembersOf(pair))
        {
            FieldDiff.Compare(comparison, member, side);
        }

        foreach (var value in PartPairs.Of(
            comparison.Old.All(PartKind.Value, old.Name), comparison.New.All(PartKind.Value, now.Name), (before, after) => NameLikeness.SameLetters(before.Name, after.Name) ? 1 : 0))
        {
            comparison.TellPresence(value, side);
        }
    }
}
