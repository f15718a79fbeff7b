using static ApiDocs.Changes.Verdict;

namespace ApiDocs.Changes;

/// <summary>Errors, by what a caller's <c>switch</c> over them needs: its labels must compile and still mean what they meant.</summary>
internal static class ErrorRules
{
    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        new("error-added", Holds, "a switch has a default for what it does not know", d => IsError(d) && d.IsAdded),
        new("error-removed", Breaks, "a case label of that name does not compile any more", d => IsError(d) && d.IsRemoved),
        new("error-renamed", Breaks, "a case label of the old name does not compile any more", d => IsError(d) && d.IsRenamed),
        new("error-code-told-elsewhere", Silent, "told once, at the error itself", d => d.Part == PartKind.Raises && d.Of(AspectNames.Code)),
        new("error-code-changed", Breaks, "who looks for the old number does not find it", d => d.Part == PartKind.Error && d.Of(AspectNames.Code)),
        new("error-status-known", Holds, "it is now said which status it comes with", d => d.Begins(AspectNames.Http)),
        new("error-status-not-said", Holds, "the documentation leaves open which status it comes with", d => d.Ends(AspectNames.Http)),
        new("error-status-changed", Breaks, "who looks at the status sees another one", d => d.Of(AspectNames.Http)),
    ];

    private static bool IsError(Difference difference) => difference.Part is PartKind.Error or PartKind.Raises;
}
