using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Paging;

/// <summary>Finds the list that an answer is a page of.</summary>
internal static class PagedList
{
    /// <summary>The list's path and what it is of; null when there is none, or several of which none is meant more than another.</summary>
    public static (EquatableArray<string> Path, TypeRef Element)? Find(TypeRef? answer, List<AnswerMember> members, string lastSegment)
    {
        if (answer is { Kind: TypeKind.List, Element: { } element })
        {
            return (default, element);
        }

        var lists = members.FindAll(member => member.Member.Type.Kind == TypeKind.List && !member.IsInside);
        foreach (var depth in lists.Select(list => list.Depth).Distinct().OrderBy(depth => depth))
        {
            var found = Meant(lists.FindAll(list => list.Depth == depth), lastSegment);
            return found is null ? null : (found.Path, found.Member.Type.Element!);
        }

        return null;
    }

    // Beside others the list is called as lists are called, or as the path's last word: `boats` of /boats.
    private static AnswerMember? Meant(List<AnswerMember> lists, string lastSegment)
    {
        if (lists.Count == 1)
        {
            return lists[0];
        }

        var named = lists.FindAll(list => string.Equals(list.Name, lastSegment, StringComparison.OrdinalIgnoreCase));
        named = named.Count == 1 ? named : lists.FindAll(list => PagingNames.IsUsualList(list.Name));
        return named.Count == 1 ? named[0] : null;
    }
}
