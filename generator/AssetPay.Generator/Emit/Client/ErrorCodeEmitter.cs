using System.Globalization;
using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Operations;
using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit.Client;

/// <summary>Every error that the documentation has, and how an answer's code and key are told apart.</summary>
internal static class ErrorCodeEmitter
{
    public static void Codes(SourceWriter writer, ErrorsUnit unit)
    {
        var frame = unit.Frame;
        var docs = new DocCommentWriter(writer, frame);
        docs.Summary($"The errors of the {XmlGate.Text(frame.Name)} API that are documented. It can answer with others: their key and code are in the exception.");
        writer.Open($"{frame.Access} enum {frame.ErrorCodeType}");
        foreach (var error in unit.Errors)
        {
            var http = error.Http is { } status ? $", HTTP {status.ToString(CultureInfo.InvariantCulture)}" : "";
            docs.Error(error.Description, "The documentation does not say when", DocCommentWriter.Code(error.Key) + http);
            writer.Write($"{IdentifierGate.Name(error.Name)} = {error.Code.ToString(CultureInfo.InvariantCulture)},");
        }

        writer.Close();
    }

    public static void Lookup(SourceWriter writer, ErrorsUnit unit)
    {
        var frame = unit.Frame;
        writer.Open($"internal static class {frame.ErrorsType}");
        ErrorLookup.Emit(
            writer, "internal", frame.ErrorCodeType, frame.Global(frame.ErrorCodeType), unit.Errors.Select(error => (error.Name, error.Key)), "Find");
        writer.Close();
    }
}
