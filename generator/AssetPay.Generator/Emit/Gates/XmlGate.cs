using System.Text;

namespace ApiDocs.Generator.Emit.Gates;

/// <summary>Page text inside a doc comment: on one line, with nothing in it that XML would read as its own.</summary>
internal static class XmlGate
{
    public static string Text(string text)
    {
        var xml = new StringBuilder(text.Length);
        foreach (var c in CharacterGate.OneLine(text))
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
