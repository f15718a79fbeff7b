using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Types;

/// <summary>A set of texts that may grow: known ones have names, any other is kept.</summary>
internal static class OpenEnumEmitter
{
    public static void Emit(SourceWriter writer, ClientFrame frame, EnumModel type)
    {
        var name = IdentifierGate.Name(type.Name);
        var texts = IdentifierGate.Name(type.Name + "Values");
        var docs = new DocCommentWriter(writer, frame, type.Source.Url);

        docs.Described(
            type.Summary,
            $"The values of {DocCommentWriter.Code(type.Name)}.",
            new DocLine($"<para>The set may grow: a text that is not documented (yet) is kept as it came. For <c>switch</c> there is <see cref=\"{texts}\"/>.</para>"));
        writer.Open($"{frame.Access} readonly partial record struct {name}");
        writer.Write($$"""
            private readonly string? _value;

            /// <summary>The value with this text, documented or not.</summary>
            /// <param name="value">The text on the wire.</param>
            public {{name}}(string value)
            {
                global::System.ArgumentNullException.ThrowIfNull(value);
                _value = value.Length == 0 ? null : value;
            }
            """);

        foreach (var value in type.Values)
        {
            writer.Space();
            Summary(docs, value);
            Obsolete(writer, value);
            writer.Write($"public static {name} {IdentifierGate.Name(value.Name)} {{ get; }} = new({Text(frame, type, value)});");
        }

        writer.Space().Write($$"""
            /// <summary>The text on the wire; empty for the struct's default.</summary>
            public string Value => _value ?? "";

            /// <summary>Whether the text is one of the documented ones.</summary>
            """);
        IsKnown(writer, frame, type);
        writer.Space().Write($$"""
            /// <summary>The value with this text, documented or not.</summary>
            /// <param name="value">The text on the wire.</param>
            /// <returns>The value.</returns>
            public static {{name}} FromString(string value) => new(value);

            /// <summary>The value with this text, documented or not.</summary>
            /// <param name="value">The text on the wire.</param>
            public static implicit operator {{name}}(string value) => new(value);

            /// <summary>The text on the wire.</summary>
            /// <returns>The text.</returns>
            public override string ToString() => Value;
            """);
        writer.Close();
        Texts(writer, docs, frame, type, texts);
    }

    /// <summary>A value's text as code has it: by its name, unless that is deprecated and cannot be used without a warning.</summary>
    public static string Text(ClientFrame frame, EnumModel type, EnumValueModel value) => value.Deprecated is not null
        ? StringGate.Literal(value.Value)
        : $"{frame.Global(IdentifierGate.Name(type.Name + "Values"))}.{IdentifierGate.Name(value.Name)}";

    private static void IsKnown(SourceWriter writer, ClientFrame frame, EnumModel type)
    {
        if (type.Values.IsEmpty)
        {
            writer.Write("public bool IsKnown => false;");
            return;
        }

        var patterns = type.Values.Select(value => Text(frame, type, value));
        writer.Write("public bool IsKnown => Value is").Indent().Write(string.Join("\nor ", patterns) + ";").Outdent();
    }

    private static void Texts(SourceWriter writer, DocCommentWriter docs, ClientFrame frame, EnumModel type, string texts)
    {
        writer.Space();
        docs.Summary($"The documented texts of <see cref=\"{IdentifierGate.Name(type.Name)}\"/>, as constants.");
        writer.Open($"{frame.Access} static class {texts}");
        foreach (var value in type.Values)
        {
            Summary(docs, value);
            Obsolete(writer, value);
            writer.Write($"public const string {IdentifierGate.Name(value.Name)} = {StringGate.Literal(value.Value)};");
        }

        writer.Close();
    }

    private static void Summary(DocCommentWriter docs, EnumValueModel value) =>
        docs.Summary(Prose.Of(value.Summary), DocCommentWriter.Code(value.Value));

    private static void Obsolete(SourceWriter writer, EnumValueModel value)
    {
        if (value.Deprecated is { } deprecated)
        {
            writer.Write($"[global::System.Obsolete({StringGate.Literal(deprecated)})]");
        }
    }
}
