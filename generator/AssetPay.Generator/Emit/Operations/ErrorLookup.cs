using System.Globalization;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>Which documented error an answer's code and key mean. The key decides; the code only when there is no key.</summary>
internal static class ErrorLookup
{
    public static string ClassOfClient(ClientFrame frame) => frame.Name + "Errors";

    public static string OfClient(ClientFrame frame) => frame.Global(ClassOfClient(frame)) + ".Find";

    public static void Emit(
        SourceWriter writer, string access, string type, string expression, IEnumerable<(string Name, int Code, string Key)> errors, string name = "FindError")
    {
        var all = errors.ToList();
        var keys = all.Where(error => error.Key.Length > 0).GroupBy(error => error.Key, StringComparer.Ordinal).Select(same => same.First());
        var codes = all.GroupBy(error => error.Code).Select(same => same.First()).ToList();

        writer.Write($"{access} static {type}? {name}(int? code, string? key) => key switch").Write("{").Indent();
        foreach (var error in keys)
        {
            writer.Write($"{StringGate.Literal(error.Key)} => {expression}.{IdentifierGate.Name(error.Name)},");
        }

        if (codes.Count > 0)
        {
            writer.Write("null => code switch").Write("{").Indent();
            foreach (var error in codes)
            {
                writer.Write($"{error.Code.ToString(CultureInfo.InvariantCulture)} => {expression}.{IdentifierGate.Name(error.Name)},");
            }

            writer.Write("_ => null,").Outdent().Write("},");
        }

        writer.Write("_ => null,").Outdent().Write("};");
    }
}
