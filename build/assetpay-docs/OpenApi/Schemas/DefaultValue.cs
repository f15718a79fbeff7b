using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;
using ApiDocs.Tool.OpenApi.Samples;

namespace ApiDocs.Tool.OpenApi.Schemas;

/// <summary>A documented default as JSON; none where the page's words are no value of the type.</summary>
internal static class DefaultValue
{
    public static JsonNode? Of(PropertyModel property, TypeIndex types) =>
        property.Default is { Length: > 0 } text && Value(text.Trim(), property.Type) is { } value && SampleFit.Fits(value, property.Type, types) ? value : null;

    private static JsonValue? Value(string text, TypeRef type) => SampleJson.Parse(text) switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.String || !IsText(type) => value,
        _ when IsText(type) => JsonValue.Create(text.Trim('\'', '`')),
        _ => null,
    };

    private static bool IsText(TypeRef type) => type.Kind is TypeKind.String or TypeKind.Enum or TypeKind.Uuid or TypeKind.DateTime;
}
