using System.Text;
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
    public static List<MemberAt> Of(ObjectDraft? record, TypeTable table)
    {
        var all = new List<MemberAt>();
        foreach (var member in record?.Members ?? [])
        {
            Collect(new(member.WireName, record!, member, member), [record!], table, all);
        }

        return all;
    }

    /// <summary>Without what stands in brackets: <c>items[0].price</c> is <c>items.price</c>.</summary>
    public static string Plain(string path)
    {
        if (!path.Contains('['))
        {
            return path;
        }

        var plain = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '[' && path.IndexOf(']', i) is >= 0 and var end)
            {
                i = end;
            }
            else
            {
                plain.Append(path[i]);
            }
        }

        return plain.ToString();
    }

    private static void Collect(MemberAt at, List<ObjectDraft> outer, TypeTable table, List<MemberAt> all)
    {
        all.Add(at);
        var type = at.Member.Type;
        if (table.Object(type.Element ?? type) is not { Owner: not null } inner || outer.Contains(inner))
        {
            return;
        }

        outer.Add(inner);
        foreach (var member in inner.Members)
        {
            Collect(new(ModelAddress.Below(at.Path, type, member.WireName), inner, member, at.Root), outer, table, all);
        }

        outer.RemoveAt(outer.Count - 1);
    }
}
