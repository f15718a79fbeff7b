using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>An operation as people see it: its methods, the request and the types of its page, its errors.</summary>
internal static class OperationEmitter
{
    public static void Emit(SourceWriter writer, ClientFrame frame, OperationPart part)
    {
        var text = new OperationText(frame, part);
        Interface(writer, frame, part, text);
        writer.Space();
        Methods(writer, frame, part, text);
        var docs = new PartDocs(part, text);
        foreach (var type in part.Objects)
        {
            writer.Space();
            RecordEmitter.Emit(writer, frame, type, docs.Of(type));
        }

        foreach (var type in part.Enums)
        {
            writer.Space();
            OpenEnumEmitter.Emit(writer, frame, type);
        }

        if (part.PrintsErrors)
        {
            writer.Space();
            ErrorEnumEmitter.Emit(writer, frame, part.Operation, $"{part.ClientType}.{text.Method}");
        }
    }

    private static void Interface(SourceWriter writer, ClientFrame frame, OperationPart part, OperationText text)
    {
        writer.Open($"{frame.Access} partial interface I{part.ClientType}");
        writer.Write($"/// <inheritdoc cref=\"{part.ClientType}.{text.Method}\"/>");
        Obsolete(writer, part);
        writer.Write($$"""
            {{text.Task}} {{text.Method}}(
                {{text.Parameters}});
            """);
        writer.Space().Write($"/// <inheritdoc cref=\"{part.ClientType}.{text.TryMethod}\"/>");
        Obsolete(writer, part);
        writer.Write($$"""
            {{text.TryTask}} {{text.TryMethod}}(
                {{text.Parameters}});
            """);
        if (part.Operation.Paging is not null)
        {
            writer.Space().Write($"/// <inheritdoc cref=\"{part.ClientType}.{text.AllMethod}\"/>");
            Obsolete(writer, part);
            writer.Write($$"""
                {{text.AllItems}} {{text.AllMethod}}(
                    {{text.Parameters}});
                """);
        }

        writer.Close();
    }

    private static void Methods(SourceWriter writer, ClientFrame frame, OperationPart part, OperationText text)
    {
        var call = $"{frame.Global(part.CallType)}.Operation, new {part.CallType}({text.Arguments}), options, cancellationToken";
        var docs = new OperationDocs(writer, frame, part, text);
        writer.Open($"{frame.Access} partial class {part.ClientType}");
        docs.Method();
        Obsolete(writer, part);
        writer.Write($$"""
            public virtual {{text.Task}} {{text.Method}}(
                {{text.Parameters}}) =>
                Connection.SendAsync({{call}});
            """).Space();
        docs.TryMethod();
        Obsolete(writer, part);
        writer.Write($$"""
            public virtual {{text.TryTask}} {{text.TryMethod}}(
                {{text.Parameters}}) =>
                Connection.TrySendAsync({{call}});
            """);
        if (part.Operation.Paging is { } paging)
        {
            writer.Space();
            docs.AllMethod();
            Obsolete(writer, part);
            PagingEmitter.Emit(writer, part, text, paging);
        }

        writer.Close();
    }

    private static void Obsolete(SourceWriter writer, OperationPart part)
    {
        if (part.Operation.Deprecated is { } deprecated)
        {
            writer.Write($"[global::System.Obsolete({StringGate.Literal(deprecated)})]");
        }
    }
}
