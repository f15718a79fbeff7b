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
        writer.Open($"internal static {name} Read(ref {Bcl.Reader} reader, {Bcl.Runtime("ApiReadContext")} context)");
        // The name of a deprecated value cannot be used without a warning; read as any other text it is the same value.
        var named = type.Values.Where(value => value.Deprecated is null).ToList();
        if (named.Count > 0)
        {
            writer.Open("if (reader.TokenType == global::System.Text.Json.JsonTokenType.String)");
            foreach (var value in named)
            {
                writer.Write($"if (reader.ValueTextEquals({StringGate.Utf8(value.Value)})) {{ return {frame.Global(name)}.{IdentifierGate.Name(value.Name)}; }}");
            }

            writer.Close().Space();
        }

        writer.Write($"return new {name}({Bcl.Runtime("ApiJson")}.Text(ref reader, context));").Close();
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
