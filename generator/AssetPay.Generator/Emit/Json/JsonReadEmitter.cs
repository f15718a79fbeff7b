using System.Globalization;
using System.Text;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Json;

/// <summary>
/// Reads a record. Names are told apart by their length first, so that most of them cost one comparison; no name becomes a string.
/// </summary>
internal static class JsonReadEmitter
{
    private static readonly string Json = Bcl.Runtime("ApiJson");

    public static void Emit(SourceWriter writer, ClientFrame frame, ObjectModel type)
    {
        var name = IdentifierGate.Name(type.Name);
        var locals = JsonNames.Locals(type);
        writer.Open($"internal static {name} Read(ref {Bcl.Reader} reader, {Bcl.Runtime("ApiReadContext")} context)");
        for (var i = 0; i < locals.Length; i++)
        {
            writer.Write($"{LocalType(type, i)} {locals[i]} = {(IsThreeStates(type, i) ? "default" : "null")};");
        }

        var keepsUnknown = RecordEmitter.KeepsUnknownMembers(type);
        if (keepsUnknown)
        {
            writer.Write($"{Bcl.Runtime("ApiAdditionalProperties")}? additional = null;");
        }

        writer.Open($"if ({Json}.StartObject(ref reader, context))").Open($"while ({Json}.NextMember(ref reader, out var member))");
        Members(writer, frame, type, locals, keepsUnknown ? $"{Json}.KeepUnknown(ref reader, ref additional);" : "_ = reader.TrySkip();");
        writer.Close().Close().Space();
        Value(writer, frame, type, name, locals);
        writer.Close();
    }

    private static void Members(SourceWriter writer, ClientFrame frame, ObjectModel type, string[] locals, string otherwise)
    {
        if (locals.Length == 0)
        {
            writer.Write(otherwise);
            return;
        }

        writer.Open("switch (member.Length)");
        foreach (var (property, i) in type.Properties.Select((property, i) => (property, i)).OrderBy(member => Length(member.property)))
        {
            var name = $"{Length(property).ToString(CultureInfo.InvariantCulture)} when member.Is({StringGate.Utf8(property.WireName)})";
            writer.Write($"case {name}: {locals[i]} = {Assigned(type, i, frame)}; break;");
        }

        writer.Write($"default: {otherwise} break;").Close();
    }

    private static void Value(SourceWriter writer, ClientFrame frame, ObjectModel type, string name, string[] locals)
    {
        writer.Write($"return new {name}").Write("{").Indent();
        for (var i = 0; i < locals.Length; i++)
        {
            writer.Write($"{IdentifierGate.Name(type.Properties[i].Name)} = {Result(frame, type, i, locals[i])},");
        }

        if (RecordEmitter.KeepsUnknownMembers(type))
        {
            writer.Write($"AdditionalProperties = additional ?? {Bcl.Runtime("ApiAdditionalProperties")}.Empty,");
        }

        writer.Outdent().Write("};");
    }

    private static string Result(ClientFrame frame, ObjectModel type, int index, string local)
    {
        var property = type.Properties[index];
        var name = StringGate.Literal(property.WireName);
        return Shape(type, property) switch
        {
            MemberShape.OrEmpty => $"{local} ?? {MemberShapes.Empty(property.Type)}",
            MemberShape.Promised when property.Type.Kind == TypeKind.Enum => $"new {TypeNames.Of(property.Type)}({local} ?? context.Missing<string>(ref reader, {name}, \"\"))",
            // A null by itself would be taken for a text that becomes one.
            not MemberShape.ThreeStates when property.Type.Kind == TypeKind.Enum => $"{local} is null ? default({TypeNames.Of(property.Type)}?) : new {TypeNames.Of(property.Type)}({local})",
            MemberShape.Promised when property.Type.Kind == TypeKind.Object =>
                $"{local} ?? context.MissingObject(ref reader, {name}, {JsonReaders.OfValue(property.Type, frame)})",
            MemberShape.Promised => $"{local} ?? context.Missing<{TypeNames.Of(property.Type)}>(ref reader, {name}, {Fallback(property.Type)})",
            _ => local,
        };
    }

    private static string Fallback(TypeRef type) =>
        TypeNames.IsText(type) ? "\"\"" : TypeNames.IsCollection(type) ? MemberShapes.Empty(type) : "default";

    private static string LocalType(ObjectModel type, int index)
    {
        var property = type.Properties[index];
        return IsThreeStates(type, index) ? MemberShapes.TypeOf(property, MemberShape.ThreeStates)
            : property.Type.Kind == TypeKind.Enum ? "string?"
            : TypeNames.Of(property.Type) + "?";
    }

    // C# has no conversions from interfaces, and the collections are some.
    private static string Assigned(ObjectModel type, int index, ClientFrame frame)
    {
        var property = type.Properties[index].Type;
        var value = JsonReaders.OfMember(property, frame);
        return !IsThreeStates(type, index) ? value
            : property.Kind == TypeKind.Enum ? $"{Json}.ReadValue(ref reader, context, {JsonReaders.OfValue(property, frame)})"
            : TypeNames.IsCollection(property) ? $"{LocalType(type, index)}.FromValue({value})"
            : value;
    }

    private static bool IsThreeStates(ObjectModel type, int index) => Shape(type, type.Properties[index]) == MemberShape.ThreeStates;

    private static MemberShape Shape(ObjectModel type, PropertyModel property) => MemberShapes.Of(property, type.Use.HasFlag(ObjectUse.Request));

    private static int Length(PropertyModel property) => Encoding.UTF8.GetByteCount(property.WireName);
}
