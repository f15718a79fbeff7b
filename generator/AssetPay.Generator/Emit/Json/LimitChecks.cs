using System.Globalization;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Json;

/// <summary>The checks of one value against the limits that its page states, with the page's words for the message.</summary>
internal static class LimitChecks
{
    public static void Value(SourceWriter writer, PropertyModel property, TypeRef type, string name, string access, bool isNullable = false)
    {
        var limits = property.Limits;
        var rule = StringGate.Literal(limits.Text);
        if (type.Kind == TypeKind.Uuid)
        {
            writer.Write($"checks.Uuid({name}, {access});");
        }

        if (type.Kind is TypeKind.Integer or TypeKind.Decimal && (limits.Minimum ?? limits.Maximum) is not null)
        {
            writer.Write($"checks.Range({name}, {access}, {Number(limits.Minimum)}, {Number(limits.Maximum)}, {rule});");
        }

        var text = type.Kind == TypeKind.Enum ? access + (isNullable ? "?.Value" : ".Value") : access;
        if ((TypeNames.IsText(type) || type.Kind == TypeKind.Enum) && (limits.MinLength ?? limits.MaxLength) is not null)
        {
            writer.Write($"checks.Length({name}, {text}, {Number(limits.MinLength)}, {Number(limits.MaxLength)}, {rule});");
        }
        else if (type.Kind == TypeKind.Enum && !isNullable)
        {
            writer.Write($"checks.NotEmpty({name}, {text});");
        }

        if (TypeNames.IsText(type))
        {
            Words(writer, limits, name, access, rule);
        }
    }

    private static void Words(SourceWriter writer, LimitsModel limits, string name, string access, string rule)
    {
        if (limits.IsNotBlank)
        {
            writer.Write($"checks.NotBlank({name}, {access}, {rule});");
        }

        if (limits.Excluded.Length > 0)
        {
            writer.Write($"checks.Excludes({name}, {access}, {StringGate.Literal(limits.Excluded)}, {rule});");
        }

        if (limits.Pattern is { } pattern)
        {
            writer.Write($"checks.Pattern({name}, {access}, {StringGate.Literal(pattern)}, {rule});");
        }
    }

    public static void Count(SourceWriter writer, PropertyModel property, string count, int? fewest = null)
    {
        var least = property.Limits.MinItems ?? fewest;
        if ((least ?? property.Limits.MaxItems) is not null)
        {
            writer.Write($"checks.Count({StringGate.Literal(property.WireName)}, {count}, {Number(least)}, {Number(property.Limits.MaxItems)}, {StringGate.Literal(property.Limits.Text)});");
        }
    }

    public static void Elements(SourceWriter writer, PropertyModel property, string list, string check)
    {
        writer.Open($"for (var index = 0; index < {list}.Count; index++)")
            .Write($"checks.Enter({StringGate.Literal(property.WireName)}, index);")
            .Write($"checks.Required(\"\", {list}[index]);")
            .Write($"checks.{check}(\"\", {list}[index]);");
        if (property.Type.Kind == TypeKind.Uuid || property.Type.Element?.Kind == TypeKind.Uuid)
        {
            writer.Write($"checks.Uuid(\"\", {list}[index]);");
        }

        writer.Write("checks.Leave();").Close();
    }

    private static string Number(decimal? number) => number is { } value ? value.ToString(CultureInfo.InvariantCulture) + "m" : "null";

    private static string Number(int? number) => number is { } value ? value.ToString(CultureInfo.InvariantCulture) : "null";
}
