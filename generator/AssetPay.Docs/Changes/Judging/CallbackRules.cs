using static ApiDocs.Changes.Verdict;

namespace ApiDocs.Changes;

/// <summary>What the API sends by itself.</summary>
internal static class CallbackRules
{
    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        new("callbacks-added", Holds, "nobody receives them by this client yet", d => d.Part == PartKind.Callbacks && d.IsAdded),
        new("callbacks-changed", Breaks, "whoever receives them refuses what is sent, takes one for another, or answers wrongly", d => d.Part == PartKind.Callbacks),
    ];
}
