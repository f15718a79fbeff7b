namespace ApiDocs.Parsing;

/// <summary>
/// Sets a long table as several, each with the header. For the markdown parser a table is one paragraph, and it grows slow with the square of the
/// marks in one: a table of 4,000 rows with a bold word in each takes it 3 seconds. <see cref="TableReader"/> makes one of them again.
/// </summary>
internal sealed class TableCutter(PageText page, int firstLine)
{
    private const int MostRows = 32;
    private const int None = -1;

    private int _header = None;
    private int _rows;

    /// <summary>What is to be set before a line that is no code: nothing, or a blank line and the two lines of the header.</summary>
    public IEnumerable<(int Start, int End)> Before(int line)
    {
        if (_header == None)
            _header = IsHeader(line) ? line : None;
        else if (!page.Has(line, '|'))
            _header = None;

        if (_header == None || line <= _header + 1)
        {
            _rows = 0;
            return [];
        }

        if (++_rows <= MostRows || Indent(line) != Indent(_header))
            return [];

        _rows = 1;
        return [(page.StartOf(line), page.StartOf(line)), Whole(_header), Whole(_header + 1)];
    }

    // In a list or a quotation the header cannot be said again without the mark before it.
    private bool IsHeader(int line) =>
        line + 1 < page.LineCount && page.Has(line, '|') && IsDashes(line + 1) && Indent(line) < 4 && Indent(line) == Indent(line + 1) && IsFree(line)
        && LineMarks.Of(page.Text, page.StartOf(line), page.EndOf(line)).Count == 0;

    private bool IsFree(int line) => line == firstLine || page.FirstLetterOf(line - 1) is '\n' or '#' or '`' or '~';

    private bool IsDashes(int line)
    {
        var (hasBar, hasDash) = (false, false);
        foreach (var letter in page.Letters(line))
        {
            if (letter is not ('|' or '-' or ':' or ' ' or '\t'))
                return false;

            hasBar |= letter == '|';
            hasDash |= letter == '-';
        }

        return hasBar && hasDash;
    }

    private int Indent(int line) => page.FirstOf(line) - page.StartOf(line);

    private (int Start, int End) Whole(int line) => (page.StartOf(line), page.EndOf(line));
}
