namespace ApiDocs.Changes;

/// <summary>Which operation is which, and which has only moved.</summary>
internal static class OperationPairs
{
    private const int SamePath = 4;
    private const int SameVersionless = 3;
    private const int SameMethod = 2;
    private const int SameParts = 1;

    public static List<PartPair> Of(Comparison comparison) =>
        PartPairs.Of(comparison.Old.All(PartKind.Operation), comparison.New.All(PartKind.Operation), (old, now) => Likeness(comparison, old, now));

    private static int Likeness(Comparison comparison, ContractPart old, ContractPart now) =>
        PathShape.Of(old.Name) == PathShape.Of(now.Name) ? SamePath
        : IsSeveral(old) != IsSeveral(now) ? 0
        : PathShape.IsOtherVersion(old.Name, now.Name) ? SameVersionless
        : old[AspectNames.Method] == now[AspectNames.Method] ? SameMethod
        : PathShape.LastWord(old.Name) == PathShape.LastWord(now.Name) && Parts(comparison.Old, old) is { Length: > 0 } parts && parts == Parts(comparison.New, now) ? SameParts
        : 0;

    private static bool IsSeveral(ContractPart operation) => operation.Name.EndsWith(OperationParts.Several, StringComparison.Ordinal);

    /// <summary>What it takes and gives, written out; empty if that says too little to know it by.</summary>
    private static string Parts(ContractIndex contract, ContractPart operation)
    {
        var parameters = contract.All(PartKind.Parameter, operation.Name);
        var result = operation[AspectNames.Returns];
        return parameters.Count + (result is null ? 0 : 1) < 2 ? "" : operation.Name.Split(' ')[0] + string.Join("\n", parameters
            .Select(parameter => parameter.Name + ":" + contract.Shapes.OfField(parameter))
            .Append(result is null ? "" : contract.Shapes.Of(result)));
    }
}
