using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Types;

/// <summary>The errors that a page documents for its operation, as an enum of their codes.</summary>
internal static class ErrorEnumEmitter
{
    public static void Emit(SourceWriter writer, ClientFrame frame, OperationModel operation, string method)
    {
        var docs = new DocCommentWriter(writer, frame, operation.Source.Url);
        docs.Summary($"The errors that are documented for <see cref=\"{method}\"/>. The API can answer with others: their key and code are in the outcome and in the exception.");
        writer.Open($"{frame.Access} enum {IdentifierGate.Name(operation.ErrorType)}");
        foreach (var error in operation.Errors)
        {
            docs.Error(error.When, "The page does not say when", DocCommentWriter.Code(error.Key) + (error.Http is { } http ? ", HTTP " + http.ToString(System.Globalization.CultureInfo.InvariantCulture) : ""));
            writer.Write($"{IdentifierGate.Name(error.Name)} = {error.Code.ToString(System.Globalization.CultureInfo.InvariantCulture)},");
        }

        writer.Close();
    }
}
