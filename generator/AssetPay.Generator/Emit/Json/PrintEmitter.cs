using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Json;

/// <summary>What a record's ToString shows when some of its members must never be shown.</summary>
internal static class PrintEmitter
{
    public static void Emit(SourceWriter writer, ObjectModel type)
    {
        if (!type.Properties.Any(property => property.IsSecret))
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
        var name = IdentifierGate.Name(property.Name);
        if (!property.IsSecret)
        {
            return name;
        }

        if (!TypeNames.IsText(property.Type))
        {
            return "\"***\"";
        }

        var text = MemberShapes.Of(property, type.Use.HasFlag(ObjectUse.Request)) == MemberShape.ThreeStates ? name + ".Value" : name;
        return $"{Bcl.Runtime("ApiJson")}.Mask({text})";
    }
}
