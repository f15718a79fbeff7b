using System.Text;

namespace ApiDocs.Parsing;

/// <summary>
/// A run of a page's lines as a text of its own, for Markdig: indentation of a surrounding component taken off, line ends evened out.
/// Knows for each of its letters where it stands in the page.
/// </summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [];
    private readonly List<int> _offsets = [];
    private readonly StringBuilder _text = new();
    private string? _built;

    public string Text => _built ??= _text.ToString();

    public bool IsEmpty => _text.Length == 0;

    public void Add(PageText page, int from, int to)
    {
        _starts.Add(_text.Length);
        _offsets.Add(from);
        _text.Append(page.Text, from, to - from).Append('\n');
    }

    public int OffsetOf(int position)
    {
        var index = _starts.BinarySearch(position);
        if (index < 0)
            index = ~index - 1;

        return index < 0 ? 0 : _offsets[index] + position - _starts[index];
    }
}
