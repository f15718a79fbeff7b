using ApiDocs.Binding.Types;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Paging;

/// <summary>A member of an answer with the way to it. IsInside: it stands in an object that is there for the paging alone (<c>meta</c>).</summary>
internal sealed record AnswerMember(EquatableArray<string> Path, MemberDraft Member, bool IsInside)
{
    public string Name => Member.WireName;
}

/// <summary>The members of an answer in which paging can be told: those of the data, and those of the objects in it.</summary>
internal static class AnswerMembers
{
    private const int Deepest = 2;

    public static List<AnswerMember> Of(ObjectDraft? answer, TypeTable table)
    {
        var all = new List<AnswerMember>();
        Collect(answer, default, false, table, all);
        return all;
    }

    private static void Collect(ObjectDraft? owner, EquatableArray<string> path, bool isInside, TypeTable table, List<AnswerMember> all)
    {
        foreach (var member in owner?.Members ?? [])
        {
            var own = path.Concat([member.WireName]).ToEquatableArray();
            all.Add(new(own, member, isInside));
            if (path.Count < Deepest && table.Object(member.Type) is { } inner)
            {
                Collect(inner, own, PagingNames.IsContainer(member.WireName), table, all);
            }
        }
    }
}
