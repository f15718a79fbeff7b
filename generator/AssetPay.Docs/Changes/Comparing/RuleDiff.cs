namespace ApiDocs.Changes;

/// <summary>The rules on the fields of one object: of an operation's request, or of a type.</summary>
internal static class RuleDiff
{
    private static readonly string[] Aspects = [AspectNames.Given, AspectNames.When];

    public static void Compare(Comparison comparison, string old, string now, Side side)
    {
        foreach (var pair in PartPairs.Of(comparison.Old.All(PartKind.Rule, old), comparison.New.All(PartKind.Rule, now), (_, _) => 0))
        {
            var isKept = pair.New is not null && KeptRules.IsKept(comparison.Old, old, pair.New);
            if (pair is not { Old: { } before, New: { } after })
            {
                comparison.Tell(new(pair.Old is null ? ChangeKind.Added : ChangeKind.Removed, PartKind.Rule, side, pair.Old, pair.New) { IsKept = isKept });
                continue;
            }

            foreach (var aspect in Aspects.Where(aspect => before[aspect] != after[aspect]))
            {
                comparison.Tell(new(ChangeKind.Changed, PartKind.Rule, side, before, after, aspect, before[aspect], after[aspect]) { IsKept = isKept });
            }
        }
    }
}
