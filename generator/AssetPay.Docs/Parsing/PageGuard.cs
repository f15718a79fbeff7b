namespace ApiDocs.Parsing;

/// <summary>
/// Stands before the markdown parser, which refuses deep nesting only after a long time (3,000 nested list items: 50 seconds) and is
/// run on every keystroke. Counts; gives back why a page is turned away, or null.
/// </summary>
internal static class PageGuard
{
    private const int LongestPage = 1024 * 1024;
    private const int LongestLine = 64 * 1024;
    private const int DeepestNesting = 32;

    public static string? Refuse(PageText page)
    {
        if (page.Text.Length > LongestPage)
            return "it is longer than 1 MiB";

        for (var line = 0; line < page.LineCount; line++)
        {
            if (page.EndOf(line) - page.StartOf(line) > LongestLine)
                return $"line {line + 1} is longer than 64 KiB";

            if (Nesting(page.Text, page.StartOf(line), page.EndOf(line)) > DeepestNesting)
                return $"line {line + 1} is nested more than {DeepestNesting} levels deep";
        }

        return null;
    }

    /// <summary>Quotation and list marks that open the line; two columns of indentation before a mark can be a level of their own.</summary>
    private static int Nesting(string text, int start, int end)
    {
        var (marks, columns, indent) = (0, 0, 0);
        for (var i = start; i < end; i++)
        {
            if (text[i] is ' ' or '\t')
            {
                columns += text[i] == '\t' ? 4 : 1;
                continue;
            }

            var length = MarkLength(text, i, end);
            if (length == 0)
                break;

            marks++;
            indent = columns;
            i += length - 1;
        }

        return marks == 0 ? 0 : Math.Max(marks, indent / 2);
    }

    private static int MarkLength(string text, int at, int end)
    {
        if (text[at] == '>')
            return 1;

        var digits = at;
        while (digits < end && digits - at < 9 && text[digits] is >= '0' and <= '9')
            digits++;

        var length = digits > at ? digits < end && text[digits] is '.' or ')' ? digits - at + 1 : 0 : text[at] is '-' or '*' or '+' ? 1 : 0;
        return length > 0 && (at + length == end || text[at + length] is ' ' or '\t') ? length : 0;
    }
}
