namespace ApiDocs.Generator.Emit.Docs;

/// <summary>Breaks a paragraph of XML into lines at its blanks: never inside a tag, a piece of code or a link.</summary>
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
        for (int start = 0, end; start <= xml.Length; start = end + 1)
        {
            end = End(xml, start, width);
            yield return xml.Substring(start, end - start).TrimEnd();
        }
    }

    /// <summary>The same lines as a doc comment.</summary>
    public static void Write(SourceWriter writer, string xml, int width)
    {
        for (int start = 0, end; start <= xml.Length; start = end + 1)
        {
            end = End(xml, start, width);
            writer.Comment(xml, start, end);
        }
    }

    private static int End(string xml, int start, int width) => xml.Length - start > width && Break(xml, start, width) is >= 0 and var end ? end : xml.Length;

    // The last blank in running text that keeps the line within the width; failing that the first one after it.
    private static int Break(string xml, int start, int width)
    {
        var last = -1;
        var depth = 0;
        for (var i = start; i < xml.Length; i++)
        {
            if (xml[i] == '<')
            {
                depth += Nesting(xml, i);
                i = Math.Max(i, xml.IndexOf('>', i));
            }
            else if (xml[i] == ' ' && depth == 0 && i > start)
            {
                if (i - start > width && last >= 0)
                {
                    break;
                }

                last = i;
            }
        }

        return last;
    }

    // Code and links read badly, and some tools show the break.
    private static int Nesting(string xml, int index) =>
        Follows(xml, index, "</c>") || Follows(xml, index, "</see>") ? -1
        : Follows(xml, index, "<c>") || (Follows(xml, index, "<see ") && xml[xml.IndexOf('>', index) - 1] != '/') ? 1
        : 0;

    private static bool Follows(string xml, int index, string text) => string.CompareOrdinal(xml, index, text, 0, text.Length) == 0;
}
