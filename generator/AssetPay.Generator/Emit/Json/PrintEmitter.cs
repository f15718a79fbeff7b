using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Json;

/// <summary>What a record's ToString shows: no secrets, how many a list has, and numbers and dates alike on every machine.</summary>
internal static class PrintEmitter
{
    public static void Emit(SourceWriter writer, ObjectModel type)
    {
        if (!type.Properties.Any(property => property.IsSecret || TypeNames.IsCollection(property.Type) || Format(property.Type) is not null))
        {
            return;
        }

        writer.Space().Open("private bool PrintMembers(global::System.Text.StringBuilder builder)");
        var separator = "";
        foreach (var property in type.Properties)
        {
            writer.Write($"builder.Append({StringGate.Literal(separator + property.Name + " = ")}).Append({Shown(type, property)});");
            separator = ", ";
        }

        if (RecordEmitter.KeepsUnknownMembers(type))
        {
            writer.Write($"builder.Append({StringGate.Literal(separator + "AdditionalProperties = ")}).Append(AdditionalProperties);");
        }

        writer.Write("return true;").Close();
    }

    private static string Shown(ObjectModel type, PropertyModel property)
    {
        var shape = MemberShapes.Of(property, type.Use.HasFlag(ObjectUse.Request));
        var name = IdentifierGate.Name(property.Name);
        var value = shape == MemberShape.ThreeStates ? name + ".Value" : name;
        if (property.IsSecret)
        {
            return TypeNames.IsText(property.Type) ? $"{Bcl.Runtime("ApiJson")}.Mask({value})" : "\"***\"";
        }

        if (TypeNames.IsCollection(property.Type))
        {
            return $"{value} is null ? null : $\"[{{{value}.Count}}]\"";
        }

        var isNullable = shape != MemberShape.Promised;
        return Format(property.Type) is { } format ? $"{value}{(isNullable ? "?" : "")}.ToString({format})" : value;
    }

    private static string? Format(TypeRef type) => type.Kind switch
    {
        TypeKind.Decimal => Bcl.Invariant,
        TypeKind.DateTime => $"\"O\", {Bcl.Invariant}",
        _ => null,
    };
}
