namespace ApiDocs.Changes;

/// <summary>A part in both contracts, or in one of them.</summary>
internal sealed record PartPair(ContractPart? Old, ContractPart? New);

/// <summary>Which part of the one contract is which of the other: by name, and then by likeness, where each is the other's only match.</summary>
internal static class PartPairs
{
    /// <summary>In the order of the new parts, the removed ones behind them.</summary>
    public static List<PartPair> Of(IReadOnlyList<ContractPart> old, IReadOnlyList<ContractPart> now, Func<ContractPart, ContractPart, int> likeness)
    {
        var found = new Dictionary<ContractPart, ContractPart>();
        var removed = old.Where(part => !now.Any(other => other.Name == part.Name)).ToList();
        var added = now.Where(part => !old.Any(other => other.Name == part.Name)).ToList();
        foreach (var part in added)
        {
            if (Best(part, removed, (candidate, one) => likeness(candidate, one)) is { } before
                && Best(before, added, (candidate, one) => likeness(one, candidate)) == part)
            {
                found.Add(part, before);
            }
        }

        return
        [
            .. now.Select(part => new PartPair(found.TryGetValue(part, out var before) ? before : old.FirstOrDefault(other => other.Name == part.Name), part)),
            .. removed.Where(part => !found.ContainsValue(part)).Select(part => new PartPair(part, null)),
        ];
    }

    private static ContractPart? Best(ContractPart part, IReadOnlyList<ContractPart> candidates, Func<ContractPart, ContractPart, int> likeness)
    {
        ContractPart? best = null;
        var (most, isAlone) = (0, true);
        foreach (var candidate in candidates)
        {
            var score = likeness(candidate, part);
            if (score > most)
            {
                (best, most, isAlone) = (candidate, score, true);
            }
            else if (score == most)
            {
                isAlone = false;
            }
        }

        return isAlone ? best : null;
    }
}
