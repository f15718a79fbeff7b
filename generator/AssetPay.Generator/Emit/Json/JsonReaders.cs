using ApiDocs.Generator.Emit.Types;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Json;

/// <summary>Which of the runtime's readers reads a type.</summary>
internal static class JsonReaders
{
    private static readonly string Json = Bcl.Runtime("ApiJson");

    /// <summary>Reads a member: the reader stands on its name. JSON null gives null.</summary>
    public static string OfMember(TypeRef type, ClientFrame frame) => type.Kind switch
    {
        TypeKind.String or TypeKind.Uuid => $"{Json}.ReadString(ref reader, context)",
        TypeKind.Integer => $"{Json}.ReadInteger(ref reader, context)",
        TypeKind.Decimal => $"{Json}.ReadDecimal(ref reader, context)",
        TypeKind.Boolean => $"{Json}.ReadBoolean(ref reader, context)",
        TypeKind.DateTime => $"{Json}.ReadDateTime(ref reader, context)",
        TypeKind.Json => $"{Json}.ReadJson(ref reader, context)",
        TypeKind.Object => $"{Json}.ReadObject(ref reader, context, {OfValue(type, frame)})",
        TypeKind.Enum => $"{Json}.ReadKnownText(ref reader, context, {frame.Global(JsonNames.Class(type.Name!))}.Known)",
        TypeKind.List => $"{Json}.ReadList(ref reader, context, {OfValue(type.Element!, frame)})",
        TypeKind.Map => $"{Json}.ReadMap(ref reader, context, {OfValue(type.Element!, frame)})",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "A kind of type that cannot be read."),
    };

    /// <summary>A method that reads a value: the reader stands on it.</summary>
    public static string OfValue(TypeRef type, ClientFrame frame) => type.Kind switch
    {
        TypeKind.String or TypeKind.Uuid => $"{Json}.Text",
        TypeKind.Integer => $"{Json}.Integer",
        TypeKind.Decimal => $"{Json}.Decimal",
        TypeKind.Boolean => $"{Json}.Boolean",
        TypeKind.DateTime => $"{Json}.DateTime",
        TypeKind.Json => $"{Json}.Json",
        TypeKind.Object or TypeKind.Enum => frame.Global(JsonNames.Reader(type)),
        TypeKind.List => Lambda($"{Json}.List(ref reader, context, {OfValue(type.Element!, frame)})"),
        TypeKind.Map => Lambda($"{Json}.Map(ref reader, context, {OfValue(type.Element!, frame)})"),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "A kind of type that cannot be read."),
    };

    /// <summary>Whether no method that is there already reads what an operation returns.</summary>
    public static bool IsWritten(OperationModel operation) => operation.ResponseType is { Kind: TypeKind.List or TypeKind.Map };

    /// <summary>Reads what an operation returns. A batch of one is answered with an object in place of the list.</summary>
    public static string OfData(OperationModel operation, ClientFrame frame)
    {
        var type = operation.ResponseType!;
        var element = OfValue(type.Element!, frame);
        var all = $"{Json}.{type.Kind}(ref reader, context, {element})";
        return operation.Shape == CallShape.Batch && type is { Kind: TypeKind.List, Element.Kind: TypeKind.Object or TypeKind.Json }
            ? $"reader.TokenType == global::System.Text.Json.JsonTokenType.StartObject ? [{element}(ref reader, context)] : {all}"
            : all;
    }

    private static string Lambda(string body) => $"static (ref {Bcl.Reader} reader, {Bcl.Runtime("ApiReadContext")} context) => {body}";
}
