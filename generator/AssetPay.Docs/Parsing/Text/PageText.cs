using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>A page's text cut into lines, the way the compiler cuts them, so that every offset can be told as a place.</summary>
internal sealed class PageText
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    public PageText(string path, string text)
    {
        Path = path;
        Text = text;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLineEnd(text[i]))
                continue;

            _starts.Add(start);
            _ends.Add(i);
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;

            start = i + 1;
        }

        _starts.Add(start);
        _ends.Add(text.Length);
    }

    public string Path { get; }

    public bool IsOverlay => OverlayFolder.Holds(Path);

    public string Text { get; }

    public int LineCount => _starts.Count;

    /// <summary>Where the line's words begin; a byte order mark is no word.</summary>
    public int StartOf(int line) => line == 0 && Text.Length > 0 && Text[0] == '\uFEFF' ? 1 : _starts[line];

    /// <summary>Where the line's words end, before its line break.</summary>
    public int EndOf(int line) => _ends[line];

    public string Line(int line) => Text.Substring(StartOf(line), EndOf(line) - StartOf(line));

    public bool IsBlank(int line) => string.IsNullOrWhiteSpace(Line(line));

    public int LineAt(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    public Place PlaceOf(int start, int end)
    {
        start = Math.Max(0, Math.Min(start, Text.Length));
        end = Math.Max(start, Math.Min(end, Text.Length));
        var (line, endLine) = (LineAt(start), LineAt(end));
        return new Place(line, start - _starts[line], endLine, end - _starts[endLine]) { Overlay = IsOverlay ? Path : null };
    }

    // The same set as the compiler's: an editor that jumps to a finding counts lines this way.
    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
