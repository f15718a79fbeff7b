using static ApiDocs.Changes.Verdict;

namespace ApiDocs.Changes;

/// <summary>What must be given together, or not: a rule that some calls do not keep breaks those.</summary>
internal static class PresenceRules
{
    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        new("result-rule-changed", Holds, "it is read as before", d => d.Part == PartKind.Rule && !d.IsRequest),
        new("rule-removed", Holds, "who keeps it goes on to", d => d.Part == PartKind.Rule && d.IsRemoved),
        new("rule-kept", Holds, "whatever was accepted before keeps it", d => d.Part == PartKind.Rule && d.IsKept),
        new("rule-added", Breaks, "calls that do not keep it are refused", d => d.Part == PartKind.Rule && d.IsAdded),
        new("rule-narrowed", Breaks, "calls that kept the old rule are refused", d => d.Part == PartKind.Rule),
    ];
}
