using ApiDocs.Flow;

namespace ApiDocs.Changes;

/// <summary>What is different between two contracts, and whom it breaks.</summary>
public static class ContractDiff
{
    /// <summary>In the order of the parts: the whole API, operations, types.</summary>
    public static EquatableArray<Change> Compare(Contract old, Contract @new)
    {
        if (old == @new)
        {
            return default;
        }

        var comparison = new Comparison(new(old), new(@new));
        Whole(comparison);
        foreach (var pair in OperationPairs.Of(comparison))
        {
            OperationDiff.Compare(comparison, pair);
        }

        TypeDiff.Compare(comparison);
        return comparison.Changes.ToEquatableArray();
    }

    private static void Whole(Comparison comparison)
    {
        Parts(comparison, PartKind.Server, (old, now) => old[AspectNames.Url] == now[AspectNames.Url] ? 1 : 0);
        Parts(comparison, PartKind.Credential, (old, now) => old[AspectNames.Header] == now[AspectNames.Header] ? 1 : 0);
        Parts(comparison, PartKind.Token, (_, _) => 0, Side.Request);
        Parts(comparison, PartKind.Grant, (_, _) => 0);
        Parts(comparison, PartKind.RequestId, (_, _) => 0);
        Parts(comparison, PartKind.Envelope, (_, _) => 0);
        Parts(comparison, PartKind.Callbacks, (_, _) => 0);
        Parts(comparison, PartKind.Error, (old, now) => old[AspectNames.Code] == now[AspectNames.Code] ? 1 : 0);
    }

    private static void Parts(Comparison comparison, PartKind kind, Func<ContractPart, ContractPart, int> likeness, Side side = Side.None)
    {
        foreach (var pair in PartPairs.Of(comparison.Old.All(kind), comparison.New.All(kind), likeness))
        {
            comparison.TellPresence(pair, side);
            if (pair is { Old: { } old, New: { } now })
            {
                comparison.TellAspects(old, now, side);
            }
        }
    }
}
