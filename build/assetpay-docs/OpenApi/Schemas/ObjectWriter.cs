using ApiDocs.Model;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi.Schemas;

/// <summary>An object with its members. Others may come: neither requests nor answers are closed.</summary>
internal static class ObjectWriter
{
    public static void Fill(OpenApiSchema schema, ObjectModel type, Export export)
    {
        var members = type.Properties.Where(property => property.In == ParameterIn.Body).ToList();
        schema.Type = JsonSchemaType.Object;
        schema.Description = ProseMarkdown.Join(ProseMarkdown.Of(type.Summary));
        schema.Required = members.Any(member => member.Required) ? members.Where(member => member.Required).Select(member => member.WireName).ToHashSet(StringComparer.Ordinal) : null;
        schema.Properties = members.Count == 0 ? null : new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var sample = export.Samples.Of(type, member);
            schema.Properties!.TryAdd(member.WireName, export.Schemas.Writer.Of(member, isSent: !export.Types.IsAnswered(type.Name), sample));
        }

        schema.Add(Extension.Source, SourceText.Of(export.Sources, ModelAddress.Type(type.Name)));
    }
}
