using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>Which documented error an answer's code and key mean. The key decides; the code only when there is no key.</summary>
internal static class ErrorLookup
{
    public static string OfClient(ClientFrame frame) => frame.Global(frame.ErrorsType) + ".Find";

    public static void Emit(
        SourceWriter writer, string access, string type, string expression, IEnumerable<(string Name, string Key)> errors, string name = "FindError")
    {
        var keys = errors.Where(error => error.Key.Length > 0).GroupBy(error => error.Key, StringComparer.Ordinal).Select(same => same.First());
        writer.Write($"{access} static {type}? {name}(int? code, string? key) => key switch").Write("{").Indent();
        foreach (var error in keys)
        {
            writer.Write($"{StringGate.Literal(error.Key)} => {expression}.{IdentifierGate.Name(error.Name)},");
        }

        // The members of the enum are the codes.
        writer.Write($"null => code is {{ }} number && global::System.Enum.IsDefined(({type})number) ? ({type})number : null,");
        writer.Write("_ => null,").Outdent().Write("};");
    }
}
