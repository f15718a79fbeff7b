using ApiDocs.Binding.Types;
using ApiDocs.Model;

namespace ApiDocs.Binding.Callbacks;

/// <summary>A path into the body as the pages write it, as it leads through the body's record.</summary>
internal static class BodyPath
{
    /// <summary>Null: it leads to no text. What is inside the body's only object is also named without it.</summary>
    public static string? Of(string path, ObjectDraft body, TypeTable table)
    {
        if (Leads(path, body, table))
        {
            return path;
        }

        var inner = body.Members.Where(member => table.Object(member.Type) is not null).ToList();
        return inner.Count == 1 && Leads($"{inner[0].WireName}.{path}", body, table) ? $"{inner[0].WireName}.{path}" : null;
    }

    private static bool Leads(string path, ObjectDraft body, TypeTable table)
    {
        var names = path.Split('.');
        var holder = names.Take(names.Length - 1).Aggregate((ObjectDraft?)body, (at, name) => at?.Member(name) is { } member ? table.Object(member.Type) : null);
        return holder?.Member(names.Last())?.Type.Kind is TypeKind.String or TypeKind.Uuid or TypeKind.Enum or TypeKind.Integer or TypeKind.DateTime;
    }
}
