using ApiDocs.Generator.Emit.Types;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Json;

/// <summary>How a value that is there is written.</summary>
internal static class JsonWriters
{
    /// <summary>The member with its name.</summary>
    public static string Member(TypeRef type, string name, string value, ClientFrame frame) => type.Kind switch
    {
        TypeKind.String or TypeKind.Uuid or TypeKind.DateTime => $"writer.WriteString({name}, {value});",
        TypeKind.Integer or TypeKind.Decimal => $"writer.WriteNumber({name}, {value});",
        TypeKind.Boolean => $"writer.WriteBoolean({name}, {value});",
        TypeKind.Enum => $"writer.WriteString({name}, {value}.Value);",
        TypeKind.List => $"{Bcl.Runtime("ApiJson")}.WriteList(writer, {name}, {value}, {Element(type.Element!, frame)});",
        TypeKind.Map => $"{Bcl.Runtime("ApiJson")}.WriteMap(writer, {name}, {value}, {Element(type.Element!, frame)});",
        TypeKind.Object => $"writer.WritePropertyName({name}); {frame.Global(JsonNames.Class(type.Name!))}.Write(writer, {value});",
        TypeKind.Json => $"writer.WritePropertyName({name}); {value}.WriteTo(writer);",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "A kind of type that cannot be written."),
    };

    /// <summary>An action that writes an element of a list or map.</summary>
    private static string Element(TypeRef type, ClientFrame frame) => type.Kind switch
    {
        TypeKind.Object or TypeKind.Enum => frame.Global(JsonNames.Class(type.Name!)) + ".Write",
        TypeKind.Integer or TypeKind.Decimal => "static (writer, item) => writer.WriteNumberValue(item)",
        TypeKind.Boolean => "static (writer, item) => writer.WriteBooleanValue(item)",
        TypeKind.Json => "static (writer, item) => item.WriteTo(writer)",
        TypeKind.List => $"static (writer, items) => {Collection("Array", type, "item", frame)}",
        TypeKind.Map => $"static (writer, items) => {Collection("Object", type, "item.Value", frame)}",
        _ => "static (writer, item) => writer.WriteStringValue(item)",
    };

    private static string Collection(string kind, TypeRef type, string element, ClientFrame frame)
    {
        var name = kind == "Object" ? " writer.WritePropertyName(item.Key);" : "";
        return $"{{ writer.WriteStart{kind}(); foreach (var item in items) {{{name} {Value(type.Element!, element, frame)} }} writer.WriteEnd{kind}(); }}";
    }

    private static string Value(TypeRef type, string value, ClientFrame frame) => type.Kind switch
    {
        TypeKind.Object or TypeKind.Enum => $"{frame.Global(JsonNames.Class(type.Name!))}.Write(writer, {value});",
        TypeKind.Integer or TypeKind.Decimal => $"writer.WriteNumberValue({value});",
        TypeKind.Boolean => $"writer.WriteBooleanValue({value});",
        TypeKind.Json => $"{value}.WriteTo(writer);",
        TypeKind.List or TypeKind.Map => $"((global::System.Action<{Bcl.Writer}, {TypeNames.Of(type)}>)({Element(type, frame)}))(writer, {value});",
        _ => $"writer.WriteStringValue({value});",
    };
}
