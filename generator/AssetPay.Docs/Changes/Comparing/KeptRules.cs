namespace ApiDocs.Changes;

/// <summary>Whether whoever kept to the old contract keeps a rule of the new one without knowing it.</summary>
internal static class KeptRules
{
    public static bool IsKept(ContractIndex old, string owner, ContractPart rule)
    {
        var asked = Presence.Of(rule);
        var fields = old.All(PartKind.Parameter, owner).Concat(old.All(PartKind.Member, owner)).ToDictionary(field => field.Name, StringComparer.Ordinal);
        var before = old.All(PartKind.Rule, owner).Select(Presence.Of).ToList();
        return asked.With is { } with
            ? IsAlwaysGiven(asked.Fields[0], fields) || !fields.ContainsKey(with) || before.Exists(known => known.With == with && known.Fields[0] == asked.Fields[0] && Covers(known.Values, asked.Values))
            : (!asked.NeedsOne || OneWasGiven(asked, fields, before)) && (!asked.AllowsOne || OneWasAllowed(asked, fields, before));
    }

    private static bool OneWasGiven(Presence asked, Dictionary<string, ContractPart> fields, List<Presence> before) =>
        asked.Fields.Any(field => IsAlwaysGiven(field, fields)) || before.Exists(known => known.NeedsOne && known.Fields.All(asked.Fields.Contains));

    /// <summary>Nobody has given two of them, where only one was known.</summary>
    private static bool OneWasAllowed(Presence asked, Dictionary<string, ContractPart> fields, List<Presence> before)
    {
        var known = asked.Fields.Where(fields.ContainsKey).ToList();
        return known.Count < 2 || before.Exists(rule => rule.AllowsOne && known.TrueForAll(rule.Fields.Contains));
    }

    private static bool IsAlwaysGiven(string field, Dictionary<string, ContractPart> fields) =>
        fields.TryGetValue(field, out var known) && known.Is(AspectNames.Required) && !known.Is(AspectNames.Default);

    private static bool Covers(IReadOnlyList<string>? values, IReadOnlyList<string>? asked) => values is null || (asked is not null && asked.All(values.Contains));
}
