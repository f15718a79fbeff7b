using ApiDocs.Model;

namespace ApiDocs.Changes;

/// <summary>Types with their members, rules and values. An operation's request is its parameters, and no type.</summary>
internal static class TypeParts
{
    public static void Add(ContractDraft draft)
    {
        var requests = new HashSet<string>(draft.Model.Operations.Select(operation => operation.RequestType).OfType<string>(), StringComparer.Ordinal);
        foreach (var type in draft.Model.Objects.Where(type => !requests.Contains(type.Name)))
        {
            var id = draft.Types.IdOf(type.Name);
            AddType(draft, id, type.Name, "object");
            foreach (var member in type.Properties)
            {
                draft.Add(PartKind.Member, id, member.WireName, MemberAspects.Of(member, draft.Types));
            }

            RuleParts.Add(draft, id, type.Rules);
        }

        foreach (var type in draft.Model.Enums)
        {
            var id = draft.Types.IdOf(type.Name);
            AddType(draft, id, type.Name, "values");
            foreach (var value in type.Values)
            {
                draft.Add(PartKind.Value, id, value.Value, (AspectNames.Deprecated, value.Deprecated is null ? null : AspectNames.Yes));
            }
        }
    }

    private static void AddType(ContractDraft draft, string id, string name, string form) =>
        draft.Add(PartKind.Type, "", id, (AspectNames.Form, form), (AspectNames.TypeName, id == name ? null : name));
}
