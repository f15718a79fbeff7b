namespace ApiDocs.Changes;

/// <summary>Types that stand where they stood, and those that the documentation names and no operation uses.</summary>
internal static class TypeDiff
{
    public static void Compare(Comparison comparison)
    {
        var apart = Unmet(comparison);
        foreach (var pair in apart)
        {
            if (pair is { Old: { } old, New: { } now })
            {
                // One that only callbacks or prose speak of is read by the caller.
                comparison.Types.Meet(old.Name, now.Name, Side.Response);
            }
        }

        foreach (var pair in comparison.Types.All.OrderBy(pair => pair.New, StringComparer.Ordinal).ToList())
        {
            Compare(comparison, pair);
        }

        foreach (var pair in apart.Where(pair => (pair.Old is null || pair.New is null) && !IsMet(comparison, pair)))
        {
            comparison.TellPresence(pair, Side.None);
        }
    }

    /// <summary>Documented types that no operation has led to, by name, or by their shape under another name.</summary>
    private static List<PartPair> Unmet(Comparison comparison) => PartPairs.Of(
        [.. Documented(comparison.Old).Where(type => comparison.Types.All.All(pair => pair.Old != type.Name))],
        [.. Documented(comparison.New).Where(type => comparison.Types.All.All(pair => pair.New != type.Name))],
        (old, now) => comparison.Old.Shapes.Of(old.Name) is { Length: > 2 } shape && shape == comparison.New.Shapes.Of(now.Name) ? 1 : 0);

    private static bool IsMet(Comparison comparison, PartPair pair) =>
        comparison.Types.All.Any(met => met.Old == pair.Old?.Name || met.New == pair.New?.Name);

    private static IEnumerable<ContractPart> Documented(ContractIndex contract) => contract.All(PartKind.Type).Where(type => !type.Name.Contains(' '));

    private static void Compare(Comparison comparison, (string Old, string New) pair)
    {
        var side = comparison.Types.SideOf(pair);
        var (old, now) = (comparison.Old.Type(pair.Old)!, comparison.New.Type(pair.New)!);
        if (!old.Name.Contains(' ') && !now.Name.Contains(' '))
        {
            comparison.TellPresence(new(old, now), side);
        }

        comparison.TellAspects(old, now, side);
        foreach (var member in comparison.Types.MembersOf(pair))
        {
            FieldDiff.Compare(comparison, member, side);
        }

        RuleDiff.Compare(comparison, old.Name, now.Name, side);
        foreach (var value in PartPairs.Of(
            comparison.Old.All(PartKind.Value, old.Name), comparison.New.All(PartKind.Value, now.Name), (before, after) => NameLikeness.SameLetters(before.Name, after.Name) ? 1 : 0))
        {
            FieldDiff.Compare(comparison, value, side);
        }
    }
}
