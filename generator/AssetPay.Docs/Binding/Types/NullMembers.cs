using ApiDocs.Model;

namespace ApiDocs.Binding.Types;

/// <summary>A member that every example of one answer shows as null has the type that the same member has in all other answers.</summary>
internal static class NullMembers
{
    public static void Complete(TypeTable table)
    {
        var answers = table.Objects.Where(draft => (draft.Use & ObjectUse.Response) != 0).ToList();
        var open = answers.Where(draft => !draft.IsDeclared).SelectMany(draft => draft.Members).Where(member => member.Type == TypeRef.Json && member.Nullable).ToList();
        if (open.Count == 0)
        {
            return;
        }

        // The first of a name in each answer is the one that is read.
        var known = answers.SelectMany(draft => draft.Members.Where(member => IsValue(member.Type) && draft.Member(member.WireName) == member)).ToLookup(member => member.WireName, member => member.Type, StringComparer.Ordinal);
        foreach (var member in open)
        {
            var types = known[member.WireName].Distinct().Take(2).ToList();
            if (types.Count == 1)
            {
                member.Type = types[0];
            }
        }
    }

    private static bool IsValue(TypeRef type) => type.Kind is not (TypeKind.Json or TypeKind.Object or TypeKind.Map or TypeKind.List);
}
