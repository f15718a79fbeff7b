using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>A page's text cut into lines, the way the compiler cuts them, so that every offset can be told as a place.</summary>
internal sealed class PageText
{
    // The same set as the compiler's: an editor that jumps to a finding counts lines this way.
    private static readonly char[] _lineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private readonly int[] _starts;
    private string?[]? _lines;

    public PageText(string path, string text)
    {
        Path = path;
        Text = text;
        IsOverlay = OverlayFolder.Holds(path);
        var starts = new int[text.Length / 16 + 8];
        var count = 1;
        HasPlainBreaks = true;
        for (var end = text.IndexOfAny(_lineEnds); end >= 0; end = text.IndexOfAny(_lineEnds, starts[count - 1]))
        {
            if (count == starts.Length)
                Array.Resize(ref starts, count * 2);

            HasPlainBreaks &= text[end] == '\n';
            starts[count++] = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        (_starts, LineCount) = (starts, count);
    }

    public string Path { get; }

    /// <summary>What of it has been taken in.</summary>
    public PageBudget Budget { get; init; } = new();

    public bool IsOverlay { get; }

    public string Text { get; }

    public int LineCount { get; }

    /// <summary>Whether every line ends with a line feed and nothing else.</summary>
    public bool HasPlainBreaks { get; }

    /// <summary>Where the line's words begin; a byte order mark is no word.</summary>
    public int StartOf(int line) => line == 0 && Text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : _starts[line];

    /// <summary>Where the line's words end, before its line break.</summary>
    public int EndOf(int line)
    {
        if (line + 1 == LineCount)
            return Text.Length;

        var end = _starts[line + 1] - 1;
        return Text[end] == '\n' && end > _starts[line] && Text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>Where the first letter of the line stands that is no white space; the line's end, if none is.</summary>
    public int FirstOf(int line)
    {
        var (at, end) = (StartOf(line), EndOf(line));
        while (at < end && char.IsWhiteSpace(Text[at]))
            at++;

        return at;
    }

    /// <summary>Where the white space begins that ends the line; where the line begins, if it has nothing else.</summary>
    public int LastOf(int line)
    {
        var (start, end) = (StartOf(line), EndOf(line));
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;

        return end;
    }

    /// <summary>The first letter of the line that is no white space; a line feed, if none is.</summary>
    public char FirstLetterOf(int line) => FirstOf(line) is var at && at < EndOf(line) ? Text[at] : '\n';

    public bool Has(int line, char letter) => Text.IndexOf(letter, StartOf(line), EndOf(line) - StartOf(line)) >= 0;

    /// <summary>Whether there is nothing but white space.</summary>
    public bool IsBlank(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;

        return start >= end;
    }

    /// <summary>Whether nothing but one line break stands between two offsets.</summary>
    public bool IsLineBreak(int from, int to) =>
        from < to && (to == from + 1 ? _lineEnds.Contains(Text[from]) : to == from + 2 && Text[from] == '\r' && Text[from + 1] == '\n');

    /// <summary>Whole lines as they stand, the last one ended too.</summary>
    public string LinesOf(int start, int end) =>
        end < Text.Length && Text[end] == '\n' ? Text.Substring(start, end + 1 - start) : (start == 0 && end == Text.Length ? Text : Text.Substring(start, end - start)) + "\n";

    public ReadOnlySpan<char> Letters(int line) => Text.AsSpan(StartOf(line), EndOf(line) - StartOf(line));

    public string Line(int line)
    {
        _lines ??= new string?[LineCount];
        return _lines[line] ??= Text.Substring(StartOf(line), EndOf(line) - StartOf(line));
    }

    public bool IsBlank(int line) => FirstOf(line) == EndOf(line);

    public int LineAt(int offset)
    {
        var index = Array.BinarySearch(_starts, 0, LineCount, offset);
        return index >= 0 ? index : ~index - 1;
    }

    public Place PlaceOf(int start, int end)
    {
        start = Math.Max(0, Math.Min(start, Text.Length));
        end = Math.Max(start, Math.Min(end, Text.Length));
        var line = LineAt(start);
        var endLine = line + 1 == LineCount || end < _starts[line + 1] ? line : LineAt(end);
        return new Place(line, start - _starts[line], endLine, end - _starts[endLine]) { Overlay = IsOverlay ? Path : null };
    }
}
