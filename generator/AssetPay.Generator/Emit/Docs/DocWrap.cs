namespace ApiDocs.Generator.Emit.Docs;

/// <summary>Breaks a paragraph of XML into lines at its blanks: never inside a tag, and inside code only where there is no other place.</summary>
internal static class DocWrap
{
    private const string Mark = "/// ";

    /// <summary>The line itself, or the lines that a doc comment too long for the page is broken into, its tags on lines of their own.</summary>
    public static IEnumerable<string> Comment(string line, int width)
    {
        if (line.Length <= width || !line.StartsWith(Mark + "<", StringComparison.Ordinal))
        {
            return [line];
        }

        var open = line.IndexOf('>') + 1;
        var name = line.Substring(Mark.Length + 1).Split(' ', '>')[0];
        var end = $"</{name}>";
        return line.EndsWith(end, StringComparison.Ordinal) && name is "summary" or "param" or "returns" or "exception"
            ? [line.Substring(0, open), .. Lines(line.Substring(open, line.Length - open - end.Length), width - Mark.Length).Select(text => Mark + text), Mark + end]
            : [line];
    }

    public static IEnumerable<string> Lines(string xml, int width)
    {
        var start = 0;
        while (xml.Length - start > width)
        {
            var end = Break(xml, start, width);
            if (end < 0)
            {
                break;
            }

            yield return xml.Substring(start, end - start).TrimEnd();
            start = end + 1;
        }

        yield return xml.Substring(start).TrimEnd();
    }

    // The last blank in running text that keeps the line within the width; failing that the last one in code; failing that the first after it.
    private static int Break(string xml, int start, int width)
    {
        var inText = -1;
        var inCode = -1;
        var (isTag, isCode) = (false, false);
        for (var i = start; i < xml.Length; i++)
        {
            isTag = xml[i] switch { '<' => true, '>' => false, _ => isTag };
            isCode = xml[i] == '<' ? Follows(xml, i, "<c>") : isCode;
            if (xml[i] != ' ' || isTag || i == start)
            {
                continue;
            }

            if (i - start > width && (inText >= 0 || inCode >= 0))
            {
                break;
            }

            _ = isCode ? inCode = i : inText = i;
        }

        // A line that would be cut short by more than half is better broken inside the code.
        return inText - start > width / 2 || inCode < 0 ? inText : inCode;
    }

    private static bool Follows(string xml, int index, string text) => string.CompareOrdinal(xml, index, text, 0, text.Length) == 0;
}
