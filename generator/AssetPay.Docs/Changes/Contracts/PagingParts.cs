using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Changes;

/// <summary>How a list is walked page by page: what the request moves on, and where the answer has what that takes.</summary>
internal static class PagingParts
{
    public static void Add(ContractDraft draft, string operation, PagingModel paging) => draft.Add(
        PartKind.Paging, operation, paging.Member,
        (AspectNames.Form, paging.Form.ToString().ToLowerInvariant()),
        (AspectNames.Items, PathOf(paging.Items)),
        (AspectNames.Next, PathOf(paging.Next)),
        (AspectNames.More, PathOf(paging.HasMore)),
        (AspectNames.Total, PathOf(paging.Total)),
        (AspectNames.Pages, PathOf(paging.Pages)),
        (AspectNames.Size, paging.Size),
        (AspectNames.FirstPage, paging.Form == PagingForm.Page ? ContractOf.Text(paging.First) : null));

    private static string? PathOf(EquatableArray<string> path) => path.IsEmpty ? null : string.Join(".", path);
}
