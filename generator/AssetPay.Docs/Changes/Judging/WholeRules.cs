using static ApiDocs.Changes.Verdict;

namespace ApiDocs.Changes;

/// <summary>What holds for the whole API.</summary>
internal static class WholeRules
{
    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        new("server-removed", Breaks, "calls to that address are not documented any more", d => d.Part == PartKind.Server && d.IsRemoved),
        new("server-added", Holds, "calls go where they went", d => d.Part == PartKind.Server && d.IsAdded),
        new("server-renamed", Breaks, "source code that uses the client says the old name", d => d.Part == PartKind.Server && d.IsRenamed),
        new("server-moved", Breaks, "calls to the old address fail", d => d.Part == PartKind.Server && d.Of(AspectNames.Url)),
        new("server-first", Breaks, "a client that names no server calls another one now", d => d.Part == PartKind.Server && d.Begins(AspectNames.First)),
        new("server-not-first", Silent, "told with the server that is the first now", d => d.Part == PartKind.Server),
        new("credential-removed", Breaks, "the client has nothing that takes it any more", d => d.Part == PartKind.Credential && d.IsRemoved),
        new("credential-added", Holds, "calls are made as before", d => d.Part == PartKind.Credential && d.IsAdded),
        new("credential-renamed", Breaks, "source code that uses the client says the old name", d => d.Part == PartKind.Credential && d.IsRenamed),
        new("credential-header-changed", Breaks, "calls that show it under the old name are refused", d => d.Part == PartKind.Credential && d.Of(AspectNames.Header)),
        new("credential-scheme-known", Holds, "it is now said which word stands before it", d => d.Part == PartKind.Credential && d.Begins(AspectNames.Scheme)),
        new("credential-scheme-changed", Breaks, "calls that put the old word before it are refused", d => d.Part == PartKind.Credential && d.Of(AspectNames.Scheme)),
        new("envelope-shown", Holds, "answers are read as before", d => d.Part == PartKind.Envelope && (d.IsAdded || (d.Kind == ChangeKind.Changed && d.Before is null))),
        new("envelope-changed", Breaks, "every answer is read by it", d => d.Part == PartKind.Envelope),
    ];
}
