using ApiDocs.Model;

namespace ApiDocs.Binding.Types;

/// <summary>A member that every example of one answer shows as null has the type that the same member has in all other answers.</summary>
internal static class NullMembers
{
    public static void Complete(TypeTable table)
    {
        var answers = table.Objects.Where(draft => (draft.Use & ObjectUse.Response) != 0).ToList();
        foreach (var member in answers.Where(draft => !draft.IsDeclared).SelectMany(draft => draft.Members).Where(member => member.Type == TypeRef.Json && member.Nullable))
        {
            var known = answers.Select(draft => draft.Member(member.WireName)?.Type).Where(type => type is not null && IsValue(type)).Distinct().ToList();
            if (known.Count == 1)
            {
                member.Type = known[0]!;
            }
        }
    }

    private static bool IsValue(TypeRef type) => type.Kind is not (TypeKind.Json or TypeKind.Object or TypeKind.Map or TypeKind.List);
}
