using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Json;

/// <summary>A type as the machine sees it: how JSON becomes it and it becomes JSON.</summary>
internal static class JsonTypeEmitter
{
    public static void Emit(SourceWriter writer, ClientFrame frame, ObjectModel type)
    {
        Interface(writer, frame, type.Name, "sealed partial record", () =>
        {
            EqualsEmitter.Emit(writer, type);
            PrintEmitter.Emit(writer, type);
        });
        writer.Space().Open($"internal static class {JsonNames.Class(type.Name)}");
        JsonReadEmitter.Emit(writer, frame, type);
        writer.Space();
        JsonWriteEmitter.Emit(writer, frame, type);
        if (type.Use.HasFlag(ObjectUse.Request))
        {
            writer.Space();
            ValidateEmitter.Emit(writer, frame, type);
        }

        writer.Close();
    }

    public static void Emit(SourceWriter writer, ClientFrame frame, EnumModel type)
    {
        var name = IdentifierGate.Name(type.Name);
        Interface(writer, frame, type.Name, "readonly partial record struct", static () => { });
        writer.Space().Open($"internal static class {JsonNames.Class(type.Name)}");
        var texts = type.Values.Select(value => $"    {OpenEnumEmitter.Text(frame, type, value)},\n");
        writer.Write($"internal static readonly string[] Known =\n[\n{string.Concat(texts)}];").Space().Write($$"""
            internal static {{name}} Read(ref {{Bcl.Reader}} reader, {{Bcl.Runtime("ApiReadContext")}} context) =>
                new({{Bcl.Runtime("ApiJson")}}.KnownText(ref reader, context, Known));
            """);
        writer.Space().Write($"internal static void Write({Bcl.Writer} writer, {name} value) => writer.WriteStringValue(value.Value);");
        writer.Close();
    }

    private static void Interface(SourceWriter writer, ClientFrame frame, string type, string kind, Action more)
    {
        var name = IdentifierGate.Name(type);
        var json = $"{Bcl.Runtime("IApiJson")}<{name}>";
        var methods = frame.Global(JsonNames.Class(type));
        writer.Write($"[global::System.Text.Json.Serialization.JsonConverter(typeof({Bcl.Runtime("ApiJsonConverter")}<{name}>))]");
        writer.Open($"{frame.Access} {kind} {name} : {json}");
        writer.Write($$"""
            static {{name}} {{json}}.Read(ref {{Bcl.Reader}} reader, {{Bcl.Runtime("ApiReadContext")}} context) =>
                {{methods}}.Read(ref reader, context);

            static void {{json}}.Write({{Bcl.Writer}} writer, {{name}} value) =>
                {{methods}}.Write(writer, value);
            """);
        more();
        writer.Close();
    }
}
