namespace ApiDocs.Changes;

/// <summary>An operation in both contracts. One that is in one of them is one change, whatever it consists of.</summary>
internal static class OperationDiff
{
    public static void Compare(Comparison comparison, PartPair pair)
    {
        if (pair is not { Old: { } old, New: { } now })
        {
            comparison.TellPresence(pair, Side.None);
            return;
        }

        if (PathShape.Of(old.Name) != PathShape.Of(now.Name))
        {
            comparison.TellPresence(pair, Side.None);
        }

        comparison.TellAspects(old, now, Side.Response);
        foreach (var parameter in FieldPairs.Of(comparison, PartKind.Parameter, old.Name, now.Name))
        {
            FieldDiff.Compare(comparison, parameter, Side.Request);
        }

        RuleDiff.Compare(comparison, old.Name, now.Name, Side.Request);
        foreach (var error in PartPairs.Of(comparison.Old.All(PartKind.Raises, old.Name), comparison.New.All(PartKind.Raises, now.Name), SameCode))
        {
            Part(comparison, error);
        }

        foreach (var rate in RatePairs(comparison.Old.All(PartKind.Rate, old.Name), comparison.New.All(PartKind.Rate, now.Name)))
        {
            Part(comparison, rate);
        }

        foreach (var paging in PartPairs.Of(comparison.Old.All(PartKind.Paging, old.Name), comparison.New.All(PartKind.Paging, now.Name), (_, _) => 1))
        {
            Part(comparison, paging);
        }
    }

    private static void Part(Comparison comparison, PartPair pair)
    {
        comparison.TellPresence(pair, Side.None);
        if (pair is { Old: { } old, New: { } now })
        {
            comparison.TellAspects(old, now, Side.None);
        }
    }

    private static int SameCode(ContractPart old, ContractPart now) => old[AspectNames.Code] == now[AspectNames.Code] ? 1 : 0;

    /// <summary>A tier under another name has the same limit; one limit in the place of another is that one changed.</summary>
    private static List<PartPair> RatePairs(IReadOnlyList<ContractPart> old, IReadOnlyList<ContractPart> now) =>
        old.Count == 1 && now.Count == 1 ? [new(old[0], now[0])] : PartPairs.Of(old, now, (before, after) => before[AspectNames.Limit] == after[AspectNames.Limit] ? 1 : 0);
}
