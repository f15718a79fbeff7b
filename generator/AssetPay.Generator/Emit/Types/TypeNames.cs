using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Types;

/// <summary>A type of the model as C# writes it.</summary>
internal static class TypeNames
{
    public static string Of(TypeRef type) => type.Kind switch
    {
        TypeKind.String or TypeKind.Uuid => "string",
        TypeKind.Integer => "long",
        TypeKind.Decimal => "decimal",
        TypeKind.Boolean => "bool",
        TypeKind.DateTime => Bcl.DateTime,
        TypeKind.Json => Bcl.JsonElement,
        TypeKind.Object or TypeKind.Enum => IdentifierGate.Name(type.Name!),
        TypeKind.List => $"{Bcl.List}<{Of(type.Element!)}>",
        TypeKind.Map => $"{Bcl.Map}<string, {Of(type.Element!)}>",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "A kind of type that cannot be written."),
    };

    public static bool IsCollection(TypeRef type) => type.Kind is TypeKind.List or TypeKind.Map;

    public static bool IsText(TypeRef type) => type.Kind is TypeKind.String or TypeKind.Uuid;

    public static bool IsReference(TypeRef type) => IsText(type) || IsCollection(type) || type.Kind == TypeKind.Object;
}
