using System.Text.Json.Nodes;
using ApiDocs.Model;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi.Schemas;

/// <summary>The schema of a type, and of a member with all that its page says of it.</summary>
internal sealed class SchemaWriter(Export export)
{
    public IOpenApiSchema Of(PropertyModel property, bool isSent, JsonNode? sample = null)
    {
        var schema = Of(property.Type, isSent, property.Limits);
        var text = ProseMarkdown.Join(ProseMarkdown.Of(property.Summary), Deprecation(property));
        var (isDeprecated, value) = (property.Deprecated is not null, DefaultValue.Of(property, export.Types));
        List<JsonNode>? shown = sample is null ? null : [sample];
        if (schema is OpenApiSchemaReference reference && !property.Nullable)
        {
            (reference.Description, reference.Deprecated, reference.Default, reference.Examples) = (text, isDeprecated, value, shown);
            return reference;
        }

        var own = schema as OpenApiSchema ?? new() { OneOf = [schema, new OpenApiSchema { Type = JsonSchemaType.Null }] };
        (own.Description, own.Deprecated, own.Default, own.Examples) = (text, isDeprecated, value, shown);
        if (property.Nullable && own.Type is not null)
        {
            own.Type |= JsonSchemaType.Null;
            own.Enum?.Add(JsonNullSentinel.JsonNull);
        }

        return own;
    }

    /// <summary>A type with limits, which are those of its elements where it is a list and they can be of nothing else.</summary>
    public IOpenApiSchema Of(TypeRef type, bool isSent, LimitsModel? limits = null) => type.Kind switch
    {
        TypeKind.Object => Reference(type.Name!),
        TypeKind.Enum when isSent && export.Types.IsAnswered(type.Name!) => EnumWriter.Closed(export.Types.Enum(type)!),
        TypeKind.Enum => Reference(type.Name!),
        TypeKind.List => new OpenApiSchema { Type = JsonSchemaType.Array, Items = Of(type.Element!, isSent), MinItems = limits?.MinItems, MaxItems = limits?.MaxItems },
        TypeKind.Map => new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = Of(type.Element!, isSent) },
        TypeKind.Json => new OpenApiSchema(),
        _ => Scalar(type.Kind, limits),
    };

    private static OpenApiSchema Scalar(TypeKind kind, LimitsModel? limits)
    {
        var (type, format) = Names(kind);
        var schema = new OpenApiSchema { Type = type, Format = format };
        if (type == JsonSchemaType.String)
        {
            (schema.MinLength, schema.MaxLength, schema.Pattern) = (limits?.MinLength, limits?.MaxLength, TextPatternOf.Limits(limits));
        }
        else if (type is JsonSchemaType.Integer or JsonSchemaType.Number)
        {
            (schema.Minimum, schema.Maximum) = (Number(limits?.Minimum), Number(limits?.Maximum));
        }

        return schema;
    }

    private static (JsonSchemaType Type, string? Format) Names(TypeKind kind) => kind switch
    {
        TypeKind.Uuid => (JsonSchemaType.String, "uuid"),
        TypeKind.DateTime => (JsonSchemaType.String, "date-time"),
        TypeKind.Integer => (JsonSchemaType.Integer, "int64"),
        TypeKind.Decimal => (JsonSchemaType.Number, "decimal"),
        TypeKind.Boolean => (JsonSchemaType.Boolean, null),
        _ => (JsonSchemaType.String, null),
    };

    private static string? Number(decimal? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string? Deprecation(PropertyModel property) =>
        property.Deprecated is { Length: > 0 } words && !property.Summary.PlainText.Contains(words, StringComparison.Ordinal) ? words : null;

    private OpenApiSchemaReference Reference(string name) => new(ComponentName.Of(name), export.Document);
}
