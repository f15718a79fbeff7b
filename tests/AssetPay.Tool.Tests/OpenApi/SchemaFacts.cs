using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Tool.Tests.OpenApi;

/// <summary>What a model says of a member, looked for in its schema.</summary>
internal static class SchemaFacts
{
    public static void Check(Exported exported, PropertyModel member, JsonNode schema)
    {
        var target = exported.Resolve(schema);
        var types = target["type"] switch { JsonArray several => several.Select(type => (string)type!).ToList(), { } one => [(string)one!], _ => [] };
        var isNullable = types.Remove("null") || schema["oneOf"]?.AsArray().Any(choice => choice!["type"]?.ToString() == "null") == true;

        Assert.Equal(NameOf(member.Type), $"{types.SingleOrDefault()} {target["format"]}".Trim());
        Assert.Equal(member.Nullable && member.Type.Kind != TypeKind.Json, isNullable);
        Assert.Equal(OperationFactsTests.Words(member.Summary.PlainText), OperationFactsTests.Words((string?)schema["description"] ?? ""));
        Assert.Equal(member.Deprecated is not null, (bool?)schema["deprecated"] ?? false);
        Limit(member, target);
        if (member is { Default: { } text, Type.Kind: not TypeKind.Json })
        {
            Assert.Equal(text.Trim('"'), schema["default"]?.ToString());
        }
    }

    private static void Limit(PropertyModel member, JsonNode schema)
    {
        var (limits, kind) = (member.Limits, member.Type.Kind);
        var isNumber = kind is TypeKind.Integer or TypeKind.Decimal;
        var isText = kind is TypeKind.String or TypeKind.Uuid or TypeKind.DateTime;
        Assert.Equal(isNumber ? limits.Minimum : null, (decimal?)schema["minimum"]);
        Assert.Equal(isNumber ? limits.Maximum : null, (decimal?)schema["maximum"]);
        Assert.Equal(isText ? limits.MinLength : null, (int?)schema["minLength"]);
        Assert.Equal(isText ? limits.MaxLength : null, (int?)schema["maxLength"]);
        Assert.Equal(kind == TypeKind.List ? limits.MinItems : null, (int?)schema["minItems"]);
        Assert.Equal(kind == TypeKind.List ? limits.MaxItems : null, (int?)schema["maxItems"]);
    }

    private static string NameOf(TypeRef type) => type.Kind switch
    {
        TypeKind.String or TypeKind.Enum => "string",
        TypeKind.Uuid => "string uuid",
        TypeKind.DateTime => "string date-time",
        TypeKind.Integer => "integer int64",
        TypeKind.Decimal => "number decimal",
        TypeKind.Boolean => "boolean",
        TypeKind.List => "array",
        TypeKind.Json => "",
        _ => "object",
    };
}
