using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Types;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Presence;

/// <summary>The members of a request by the names that a page uses for them: alone, or with the path to them (<c>items[].id</c>).</summary>
internal sealed class RequestMembers
{
    private readonly List<(string Path, ObjectDraft Owner, MemberDraft Member)> _all = [];
    private readonly Dictionary<string, (ObjectDraft Owner, MemberDraft Member)> _byPath = new(StringComparer.Ordinal);

    public RequestMembers(ObjectDraft request, TypeTable table) => Collect(request, "", table, 0);

    /// <summary>The member that a row is about.</summary>
    public (ObjectDraft Owner, MemberDraft Member)? Of(PlacedRow row) => _byPath.TryGetValue(Plain(row.Name), out var known) ? known : null;

    /// <summary>
    /// The object that has a member of each name: that of <paramref name="near"/>, the request itself, or else the only one that has them.
    /// </summary>
    public (ObjectDraft Owner, List<MemberDraft> Members)? Find(IReadOnlyList<string> names, ObjectDraft? near)
    {
        var plain = names.Select(Plain).ToList();
        foreach (var owner in new[] { near, _all[0].Owner }.OfType<ObjectDraft>())
        {
            if (In(owner, plain) is { } members)
            {
                return (owner, members);
            }
        }

        var others = _all.Select(one => one.Owner).Distinct().Select(owner => (Owner: owner, Members: In(owner, plain))).Where(found => found.Members is not null).ToList();
        return others.Count == 1 ? (others[0].Owner, others[0].Members!) : null;
    }

    private List<MemberDraft>? In(ObjectDraft owner, List<string> names)
    {
        var members = names.ConvertAll(name => _all.Find(one => one.Owner == owner && (one.Path == name || one.Member.WireName == name)).Member);
        return members.Contains(null!) || members.Distinct().Count() != names.Count ? null : members;
    }

    private void Collect(ObjectDraft owner, string path, TypeTable table, int depth)
    {
        const int Deepest = 8;
        foreach (var member in owner.Members)
        {
            var at = path.Length == 0 ? member.WireName : path + member.WireName;
            _all.Add((at, owner, member));
            if (!_byPath.ContainsKey(at))
            {
                _byPath.Add(at, (owner, member));
            }

            if (depth < Deepest && table.Object(member.Type.Element ?? member.Type) is { IsDeclared: false } inner && inner.Owner == owner.Owner)
            {
                Collect(inner, path + member.WireName + ".", table, depth + 1);
            }
        }
    }

    private static string Plain(string name)
    {
        if (name.Length > 0 && !name.Contains('.') && !name.Contains('['))
        {
            return name;
        }

        var parts = name.Split('.').Select(part => part.IndexOf('[') is var bracket and >= 0 ? part.Substring(0, bracket) : part);
        return string.Join(".", parts.Where(part => part.Length > 0));
    }
}
