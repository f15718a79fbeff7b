using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Tool.OpenApi.Samples;

/// <summary>Whether a value is one of its type. A page may show <c>"trade-uuid"</c> where a UUID stands on the wire.</summary>
internal static class SampleFit
{
    public static bool Fits(JsonValue value, TypeRef type, TypeIndex types) => (type.Kind, value.GetValueKind()) switch
    {
        (TypeKind.String, JsonValueKind.String) => true,
        (TypeKind.Enum, JsonValueKind.String) => types.IsAnswered(type.Name!) || types.Enum(type)!.Values.Any(known => known.Value == (string)value!),
        (TypeKind.Uuid, JsonValueKind.String) => Guid.TryParseExact((string)value!, "D", out _),
        (TypeKind.DateTime, JsonValueKind.String) => IsMoment((string)value!),
        (TypeKind.Integer, JsonValueKind.Number) => value.ToJsonString().All(sign => char.IsAsciiDigit(sign) || sign == '-'),
        (TypeKind.Decimal, JsonValueKind.Number) => true,
        (TypeKind.Boolean, JsonValueKind.True or JsonValueKind.False) => true,
        (TypeKind.Json, _) => true,
        _ => false,
    };

    private static bool IsMoment(string text) =>
        text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
}
