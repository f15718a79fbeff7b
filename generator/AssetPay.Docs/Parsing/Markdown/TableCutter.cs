namespace ApiDocs.Parsing;

/// <summary>
/// Sets a long table as several, each with the header. For the markdown parser a table is one paragraph, and it grows slow with the square of the
/// marks in one: a table of 4,000 rows with a bold word in each takes it 3 seconds. <see cref="TableReader"/> makes one of them again.
/// </summary>
internal sealed class TableCutter(PageText page, int firstLine)
{
    private const int MostRows = 32;
    private const int MostMarks = 200;
    private const int None = -1;

    private int _header = None;
    private int _rows;
    private int _marks;

    // How far in the lines stand that are read together: what a component has in it is set in as a whole.
    private int _margin;

    /// <summary>What is to be set before a line that is no code: nothing, or a blank line and the two lines of the header.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isFirst">Whether it is the first one behind a component's tag.</param>
    public IEnumerable<(int Start, int End)> Before(int line, bool isFirst)
    {
        KeepMargin(line, isFirst);
        if (_header == None || isFirst)
            _header = IsHeader(line, isFirst) ? line : None;
        else if (!page.Has(line, '|'))
            _header = None;

        if (_header == None || line <= _header + 1)
        {
            (_rows, _marks) = (0, 0);
            return [];
        }

        var marks = Marks(line);
        (_rows, _marks) = (_rows + 1, _marks + marks);
        if (_rows == 1 || (_rows <= MostRows && _marks <= MostMarks) || Indent(line) != Indent(_header))
            return [];

        (_rows, _marks) = (1, marks);
        page.Budget.Prose(page.EndOf(_header + 1) - page.StartOf(_header), page.StartOf(line));
        return [(page.StartOf(line), page.StartOf(line)), Whole(_header), Whole(_header + 1)];
    }

    private void KeepMargin(int line, bool isFirst)
    {
        _margin = isFirst ? int.MaxValue : _margin;
        if (!page.IsBlank(line))
            _margin = Math.Min(_margin, Indent(line));
    }

    // In a list or a quotation the header cannot be said again without the mark before it.
    private bool IsHeader(int line, bool isFirst) =>
        line + 1 < page.LineCount && page.Has(line, '|') && IsDashes(line + 1) && Indent(line) - _margin < 4 && Indent(line) == Indent(line + 1) && (isFirst || IsFree(line))
        && LineMarks.Of(page.Text, page.StartOf(line), page.EndOf(line)).Count == 0;

    // A paragraph may stand right above a table; a row, or HTML that goes on to the next blank line, makes it no header.
    private bool IsFree(int line) => line == firstLine || (!page.Has(line - 1, '|') && page.FirstLetterOf(line - 1) != '<');

    private int Marks(int line)
    {
        var count = 0;
        foreach (var letter in page.Letters(line))
            count += letter is '*' or '_' or '~' or '[' ? 1 : 0;

        return count;
    }

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
