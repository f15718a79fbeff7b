using System.Globalization;
using System.Text;

namespace ApiDocs.Changes;

/// <summary>A contract as text: one line for each part, in a fixed order, so that a version control shows and merges it line by line.</summary>
public static class LockWriter
{
    public static string Write(Contract contract)
    {
        var text = new StringBuilder();
        text.Append("{\n  \"").Append(LockFile.VersionMember).Append("\": ").Append(LockFile.Version.ToString(CultureInfo.InvariantCulture));
        text.Append(",\n  \"").Append(LockFile.PartsMember).Append("\": [");
        for (var i = 0; i < contract.Parts.Count; i++)
        {
            text.Append(i == 0 ? "\n    {" : ",\n    {");
            Write(text, contract.Parts[i]);
            text.Append('}');
        }

        return text.Append("\n  ]\n}\n").ToString();
    }

    private static void Write(StringBuilder text, ContractPart part)
    {
        Member(text, LockFile.WordOf(part.Kind), part.Name);
        if (part.Of.Length > 0)
        {
            text.Append(", ");
            Member(text, LockFile.OfMember, part.Of);
        }

        foreach (var aspect in part.Aspects)
        {
            text.Append(", ");
            Member(text, aspect.Name, aspect.Value);
        }
    }

    private static void Member(StringBuilder text, string name, string value)
    {
        String(text, name);
        text.Append(": ");
        String(text, value);
    }

    private static void String(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                // Line ends that JSON lets stand would still cut the line for some readers.
                < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
