using System.Text;

namespace ApiDocs.Parsing;

/// <summary>Evens out the white space of running text.</summary>
internal static class PlainWords
{
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>The first words, for a message.</summary>
    public static string Short(string text)
    {
        const int Most = 60;
        var line = OneLine(text);
        return line.Length <= Most ? line : line.Substring(0, Most).TrimEnd() + "…";
    }
}
