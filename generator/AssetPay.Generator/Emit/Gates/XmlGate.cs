using System.Text;

namespace ApiDocs.Generator.Emit.Gates;

/// <summary>Page text inside a doc comment: on one line, with nothing in it that XML would read as its own.</summary>
internal static class XmlGate
{
    private static readonly char[] Marks = ['&', '<', '>'];

    public static string Text(string text)
    {
        var line = CharacterGate.OneLine(text);
        if (line.IndexOfAny(Marks) < 0)
        {
            return line;
        }

        var xml = new StringBuilder(line.Length + 16);
        foreach (var c in line)
        {
            _ = c switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                _ => xml.Append(c),
            };
        }

        return xml.ToString();
    }

    public static string Attribute(string text) => Text(text).Replace("\"", "&quot;");
}
