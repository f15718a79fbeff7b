using static ApiDocs.Changes.Verdict;

namespace ApiDocs.Changes;

/// <summary>Operations as a whole, and how often they may be called.</summary>
internal static class OperationRules
{
    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        new("operation-removed", Breaks, "calls to it fail", d => d.Part == PartKind.Operation && d.IsRemoved),
        new("operation-moved", Breaks, "calls to the old address fail", d => d.Part == PartKind.Operation && d.IsRenamed),
        new("operation-added", Holds, "nobody calls it yet", d => d.Part == PartKind.Operation && d.IsAdded),
        new("credential-begins", Breaks, "calls without it are refused", d => d.Begins(AspectNames.Credential)),
        new("credential-ends", Holds, "what was sent is not asked for any more", d => d.Ends(AspectNames.Credential)),
        new("credential-changed", Breaks, "calls that show the old one are refused", d => d.Of(AspectNames.Credential)),
        new("scope-ends", Holds, "what the key may do is not asked for any more", d => d.Ends(AspectNames.Scope)),
        new("scope-changed", Breaks, "a key without the new scope is refused", d => d.Of(AspectNames.Scope)),
        new("result-begins", Holds, "there was nothing to read before", d => d.Begins(AspectNames.Returns)),
        new("result-ends", Breaks, "there is nothing to read any more", d => d.Ends(AspectNames.Returns)),
        new("deprecated", Holds, "it still works; the compiler warns of it", d => d.Begins(AspectNames.Deprecated)),
        new("not-deprecated", Holds, "it stays", d => d.Ends(AspectNames.Deprecated)),
        new("method-renamed", Breaks, "source code that calls the client says the old name", d => d.Of(AspectNames.Method)),
        new("rate-added", Breaks, "calls that went through can be turned away", d => d.Part == PartKind.Rate && d.IsAdded),
        new("rate-removed", Holds, "calls go through as before", d => d.Part == PartKind.Rate && d.IsRemoved),
        new("rate-renamed", Holds, "the limit is the same", d => d.Part == PartKind.Rate && d.IsRenamed),
        new("rate-lowered", Breaks, "calls that went through can be turned away", d => d.Of(AspectNames.Limit) && Rate.Of(d.After)?.PerSecond < Rate.Of(d.Before)?.PerSecond),
        new("rate-raised", Holds, "calls go through as before", d => d.Of(AspectNames.Limit)),
    ];
}
