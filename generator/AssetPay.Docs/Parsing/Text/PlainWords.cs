using System.Text;

namespace ApiDocs.Parsing;

/// <summary>Evens out the white space of running text.</summary>
internal static class PlainWords
{
    public static string OneLine(string text)
    {
        if (IsOneLine(text))
            return text;

        var line = new StringBuilder(text.Length);
        Append(line, text, int.MaxValue);
        return line.ToString().TrimEnd();
    }

    /// <summary>The first words, for a message.</summary>
    public static string Short(string text) => Short([text]);

    /// <summary>The first words of the cells of a row.</summary>
    public static string Short(IReadOnlyList<string> cells)
    {
        const int Most = 60;
        var line = new StringBuilder(Most + 2);
        for (var i = 0; i < cells.Count && line.Length <= Most + 1; i++)
        {
            if (i > 0)
                Append(line, " | ", Most + 2);

            Append(line, cells[i], Most + 2);
        }

        var isShort = line.Length <= Most || (line.Length == Most + 1 && line[Most] == ' ');
        return isShort ? line.ToString().TrimEnd() : line.ToString(0, Most).TrimEnd() + "…";
    }

    private static void Append(StringBuilder line, string text, int most)
    {
        for (var i = 0; i < text.Length && line.Length < most; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                line.Append(text[i]);
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
                line.Append(' ');
        }
    }

    private static bool IsOneLine(string text)
    {
        var afterSpace = true;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (isSpace && (afterSpace || c != ' '))
                return false;

            afterSpace = isSpace;
        }

        return !afterSpace || text.Length == 0;
    }
}
