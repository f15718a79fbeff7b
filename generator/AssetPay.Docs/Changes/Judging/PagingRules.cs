using static ApiDocs.Changes.Verdict;

namespace ApiDocs.Changes;

/// <summary>How lists are walked page by page.</summary>
internal static class PagingRules
{
    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        new("paging-added", Holds, "who reads one page goes on to", d => d.Part == PartKind.Paging && d.IsAdded),
        new("paging-removed", Breaks, "the client has nothing that walks the pages any more", d => d.Part == PartKind.Paging && d.IsRemoved),
        new("paging-moved", Breaks, "who walks the pages asks for the next one by the old name", d => d.Part == PartKind.Paging && d.IsRenamed),
        new("paging-form-changed", Breaks, "who walks the pages asks for the next one in the old way", d => d.Part == PartKind.Paging && d.Of(AspectNames.Form)),
        new("paging-told", Holds, "it is now said too; the pages are walked as before", d => d.Part == PartKind.Paging && d.Before is null && d.Aspect is AspectNames.More or AspectNames.Total or AspectNames.Pages or AspectNames.Size),
        new("paging-changed", Breaks, "who walks the pages relies on it", d => d.Part == PartKind.Paging),
    ];
}
