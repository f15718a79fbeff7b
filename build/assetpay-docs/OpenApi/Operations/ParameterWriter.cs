using ApiDocs.Model;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi.Operations;

/// <summary>What goes into the address and the headers. Several values stand in one, divided by commas.</summary>
internal static class ParameterWriter
{
    // Named as parameters these "shall be ignored", says OpenAPI: they are stated by the contents and the security.
    private static readonly string[] NoParameters = ["Accept", "Content-Type", "Authorization"];

    public static IEnumerable<IOpenApiParameter> Of(Route route, Export export) =>
        InPath(route, export)
            .Concat(Members(route, export, ParameterIn.Query, ParameterLocation.Query))
            .Concat(Members(route, export, ParameterIn.Header, ParameterLocation.Header).Where(parameter => !IsSaidElsewhere(parameter.Name!, export)));

    // Whatever stands in braces in an address is a parameter of it.
    private static IEnumerable<IOpenApiParameter> InPath(Route route, Export export)
    {
        foreach (var (name, stated) in route.Parameters())
        {
            var parameter = Parameter(stated ?? new(name, name, TypeRef.String, ParameterIn.Path), name, ParameterLocation.Path, export);
            if (route.Several is { } several && ReferenceEquals(stated, route.Main.PathParameters[^1]))
            {
                parameter.Schema = new OpenApiSchema { OneOf = [parameter.Schema!, export.Schemas.Writer.Of(several.Type, isSent: true, several.Limits)] };
            }

            yield return parameter;
        }
    }

    private static IEnumerable<OpenApiParameter> Members(Route route, Export export, ParameterIn place, ParameterLocation location) =>
        export.Types.RequestMembers(route.Main, place).Select(member => Parameter(member, member.WireName, location, export))
            .DistinctBy(parameter => location == ParameterLocation.Header ? parameter.Name!.ToUpperInvariant() : parameter.Name, StringComparer.Ordinal);

    private static OpenApiParameter Parameter(PropertyModel property, string name, ParameterLocation location, Export export)
    {
        // Said of the parameter, where people look for it, and not again of its schema.
        var schema = export.Schemas.Writer.Of(property with { Summary = Flow.Prose.None, Deprecated = null }, isSent: true);
        var isJson = property.Type.Kind is TypeKind.Object or TypeKind.Map;
        return new()
        {
            Name = name,
            In = location,
            Required = location == ParameterLocation.Path || property.Required,
            Deprecated = property.Deprecated is not null,
            Description = ProseMarkdown.Join(ProseMarkdown.Of(property.Summary), property.Limits.Text.Length > 0 && property.Summary.IsEmpty ? property.Limits.Text : null),
            Explode = false,
            Style = location == ParameterLocation.Query ? ParameterStyle.Form : ParameterStyle.Simple,
            Schema = isJson ? null : schema,
            Content = isJson ? new Dictionary<string, IOpenApiMediaType> { [Json.MediaType] = new OpenApiMediaType { Schema = schema } } : null,
        };
    }

    private static bool IsSaidElsewhere(string name, Export export) =>
        NoParameters.Contains(name, StringComparer.OrdinalIgnoreCase)
        || export.Model.Credentials.Any(credential => credential.Header.Equals(name, StringComparison.OrdinalIgnoreCase));
}
