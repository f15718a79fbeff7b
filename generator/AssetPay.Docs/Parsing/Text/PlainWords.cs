namespace ApiDocs.Parsing;

/// <summary>Evens out the white space of running text.</summary>
internal static class PlainWords
{
    private const int Most = 60;

    public static string OneLine(string text)
    {
        if (IsOneLine(text))
            return text;

        var line = new char[text.Length];
        var length = Append(line, 0, text);
        return new string(line, 0, Trimmed(line, length));
    }

    /// <summary>The first words, for a message.</summary>
    public static string Short(string text)
    {
        if (text.Length <= Most && IsOneLine(text))
            return text;

        Span<char> line = stackalloc char[Most + 2];
        return Cut(line, Append(line, 0, text));
    }

    /// <summary>The first words of the cells of a row.</summary>
    public static string Short(List<Passage> cells)
    {
        Span<char> line = stackalloc char[Most + 2];
        var length = 0;
        for (var i = 0; i < cells.Count && length < line.Length; i++)
        {
            if (i > 0)
                length = Append(line, length, " | ");

            length = Append(line, length, cells[i].Text);
        }

        return Cut(line, length);
    }

    private static string Cut(ReadOnlySpan<char> line, int length) =>
        Trimmed(line, length) is var end && end <= Most ? line.Slice(0, end).ToString() : line.Slice(0, Trimmed(line, Most)).ToString() + "…";

    private static int Append(Span<char> line, int length, string text)
    {
        for (var i = 0; i < text.Length && length < line.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                line[length++] = text[i];
            else if (length > 0 && line[length - 1] != ' ')
                line[length++] = ' ';
        }

        return length;
    }

    private static int Trimmed(ReadOnlySpan<char> line, int length) => length > 0 && line[length - 1] == ' ' ? length - 1 : length;

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
