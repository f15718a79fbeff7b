namespace ApiDocs.Parsing;

/// <summary>The marks of quotations and lists that open a line, and how far they stand in.</summary>
internal readonly record struct LineMarks(int Count, int Indent)
{
    /// <summary>
    /// How deeply they nest what follows. Two columns of indentation before a mark can be a level of their own, if a line above opened it: an arrow
    /// far out in a drawing is in nothing.
    /// </summary>
    public int Depth(int deepestAbove) => Count == 0 ? 0 : Math.Max(Count, Math.Min(Indent / 2, deepestAbove + Count));

    public static LineMarks Of(string text, int start, int end)
    {
        var (marks, columns, indent, at) = (0, 0, 0, start);
        while (at < end)
        {
            if (text[at] is ' ' or '\t')
            {
                columns += text[at++] == '\t' ? 4 : 1;
                continue;
            }

            var length = LengthAt(text, at, end);
            if (length == 0)
                break;

            marks++;
            indent = columns;
            at += length;
        }

        return new LineMarks(marks, indent);
    }

    private static int LengthAt(string text, int at, int end)
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
