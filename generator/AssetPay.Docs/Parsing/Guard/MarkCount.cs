using Markdig.Helpers;
using Markdig.Syntax;

namespace ApiDocs.Parsing;

/// <summary>
/// The marks of the paragraph, heading or table that the markdown parser is at, counted as it comes upon them: no other reader knows where a
/// paragraph ends, and what in it is code.
/// </summary>
internal sealed class MarkCount(PageBudget budget, LineMap map, CancellationToken cancellationToken)
{
    private LeafBlock? _block;
    private int _offset;
    private int _emphasis;
    private int _brackets;
    private int _unsettled;
    private int _raw;
    private int _bars;
    private int _columns;
    private int _rows;

    /// <summary>Begins anew where the parser does.</summary>
    public MarkCount In(LeafBlock block)
    {
        if (ReferenceEquals(block, _block))
            return this;

        cancellationToken.ThrowIfCancellationRequested();
        _block = block;
        _offset = map.OffsetOf(Math.Max(0, block.Span.Start));
        (_emphasis, _brackets, _unsettled, _raw, _bars, _columns, _rows) = (0, 0, 0, 0, 0, 0, 0);
        return this;
    }

    public void Add(StringSlice slice)
    {
        switch (slice.CurrentChar)
        {
            case '\n':
                EndRow();
                return;
            case '|':
                Count(Bound.Columns, ref _bars);
                break;
            case ']':
                _brackets = Math.Max(_unsettled, _brackets - 1);
                return;
            // "my_name" marks nothing, and neither does "Stop!".
            case '_' when IsWithinWord(slice):
            case '!' when slice.PeekChar() != '[':
                return;
            case '*' or '_' or '~':
                Count(Bound.Emphasis, ref _emphasis);
                break;
            case '[' or '!':
                // "[boat][ship]": where nothing is called "ship", what follows is read as if the first were open still.
                _unsettled += slice.PeekCharExtra(-1) == ']' ? 1 : 0;
                Count(Bound.Brackets, ref _brackets);
                break;
            case '<' when slice.PeekChar() is '!' or '?':
            case '`' when slice.PeekChar() == '`' && slice.PeekChar(2) == '`':
                Count(Bound.RawMarks, ref _raw);
                break;
        }

        budget.Parts(1, _offset);
    }

    // A row that lacks cells is filled up: all of them cost as much as the longest.
    private void EndRow()
    {
        var more = Math.Max(0, _bars - _columns);
        _columns += more;
        budget.Parts(_columns - _bars + (more * _rows), _offset);
        (_rows, _bars) = (_rows + 1, 0);
    }

    private void Count(Bound bound, ref int count) => bound.Hold(++count, _offset);

    private static bool IsWithinWord(StringSlice slice) => char.IsLetterOrDigit(slice.PeekCharExtra(-1)) && char.IsLetterOrDigit(slice.PeekChar());
}
