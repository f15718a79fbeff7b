using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi;

/// <summary>The groups of operations, in the order of the client.</summary>
internal static class TagWriter
{
    public static void Declare(Export export)
    {
        var used = export.Model.Operations.Select(operation => operation.GroupName).ToHashSet(StringComparer.Ordinal);
        var names = export.Model.Groups.Select(group => group.Name).Where(name => name.Length > 0 && used.Contains(name)).Distinct(StringComparer.Ordinal).ToList();
        export.Document.Tags = names.Count == 0 ? null : names.Select(name => new OpenApiTag { Name = name }).ToHashSet();
    }
}
