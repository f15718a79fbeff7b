using ApiDocs.Binding.Types;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Paging;

/// <summary>A member of an answer, and the one that it is in. IsInside: it stands in an object that is there for the paging alone (<c>meta</c>).</summary>
internal sealed record AnswerMember(AnswerMember? Outer, MemberDraft Member, bool IsInside)
{
    public string Name => Member.WireName;

    /// <summary>How many names lead to it.</summary>
    public int Depth => Outer is null ? 1 : Outer.Depth + 1;

    public EquatableArray<string> Path => Outer is null ? EquatableArray.Of(Name) : Outer.Path.Concat([Name]).ToEquatableArray();
}

/// <summary>The members of an answer in which paging can be told: those of the data, and those of the objects in it.</summary>
internal static class AnswerMembers
{
    private const int Deepest = 2;

    public static List<AnswerMember> Of(ObjectDraft? answer, TypeTable table)
    {
        var all = new List<AnswerMember>();
        Collect(answer, null, false, table, all);
        return all;
    }

    private static void Collect(ObjectDraft? owner, AnswerMember? outer, bool isInside, TypeTable table, List<AnswerMember> all)
    {
        foreach (var member in owner?.Members ?? [])
        {
            var own = new AnswerMember(outer, member, isInside);
            all.Add(own);
            if (own.Depth <= Deepest && table.Object(member.Type) is { } inner)
            {
                Collect(inner, own, PagingNames.IsContainer(member.WireName), table, all);
            }
        }
    }
}
