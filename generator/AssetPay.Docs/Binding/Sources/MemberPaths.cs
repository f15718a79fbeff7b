using System.Text.RegularExpressions;
using ApiDocs.Binding.Types;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>A member by its path from the record at the top (<c>items[].price</c>); Root is the top record's member that it is inside.</summary>
internal sealed record MemberAt(string Path, ObjectDraft Owner, MemberDraft Member, MemberDraft Root)
{
    /// <summary>Without the marks of lists, by which pages write one name in several ways.</summary>
    public string PlainPath => MemberPaths.Plain(Path);
}

/// <summary>Goes through a record and the records inside it, down to where a type begins that the documentation shares.</summary>
internal static class MemberPaths
{
    private static readonly Regex Brackets = new(@"\[[^\]]*\]", RegexOptions.CultureInvariant);

    public static IEnumerable<MemberAt> Of(ObjectDraft? record, TypeTable table) =>
        record is null ? [] : record.Members.SelectMany(member => From(new(member.WireName, record, member, member), [record], table));

    public static string Plain(string path) => Brackets.Replace(path, "");

    private static IEnumerable<MemberAt> From(MemberAt at, IReadOnlyList<ObjectDraft> outer, TypeTable table)
    {
        yield return at;
        var type = at.Member.Type;
        if (table.Object(type.Element ?? type) is not { Owner: not null } inner || outer.Contains(inner))
        {
            yield break;
        }

        foreach (var below in inner.Members.SelectMany(member => From(new(ModelAddress.Below(at.Path, type, member.WireName), inner, member, at.Root), [.. outer, inner], table)))
        {
            yield return below;
        }
    }
}
