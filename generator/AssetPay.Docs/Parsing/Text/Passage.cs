using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// A stretch of a passage that is set in one way. <paramref name="At"/> and <paramref name="AtEnd"/> are offsets into the page;
/// they lie further apart than the text is long where the page writes something longer (<c>&amp;amp;</c>).
/// </summary>
internal readonly record struct Piece(int Start, string Text, int At, int AtEnd, InlineStyle Style, string? Link)
{
    public int End => Start + Text.Length;

    public bool IsCode => (Style & InlineStyle.Code) != 0;

    public bool IsStruck => (Style & InlineStyle.Struck) != 0;
}

/// <summary>Running text as a reader sees it (marks and escapes taken off) that still knows where each letter stands in the page.</summary>
internal sealed class Passage(PageText page, IReadOnlyList<Piece> pieces, int at)
{
    private string? _text;

    public PageText Page { get; } = page;

    public IReadOnlyList<Piece> Pieces { get; } = pieces;

    public string Text => _text ??= string.Concat(Pieces.Select(piece => piece.Text));

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The text on one line, its spaces evened out.</summary>
    public string Plain => PlainWords.OneLine(Text);

    public Place Place => PlaceOf(0, Text.Length);

    public bool HasStruck => Page.IsOverlay && Pieces.Any(piece => piece.IsStruck);

    /// <summary>What an overlay strikes through; the rest of it, which is what it says.</summary>
    public Passage Struck => Only(piece => piece.IsStruck).Trim();

    public Passage Kept => HasStruck ? StruckWords.WithoutArrow(Only(piece => !piece.IsStruck).Trim()) : this;

    public Quote Quote => !HasStruck ? new(Text, Place)
        : Kept is { IsBlank: false } kept ? new(kept.Text, kept.Place) { Struck = Struck.Text }
        : new("", Place) { Struck = Struck.Text };

    public Place PlaceOf(int start, int length)
    {
        if (length <= 0)
            return Page.PlaceOf(OffsetOf(start), OffsetOf(start));

        var last = PieceAt(start + length - 1);
        var end = last is { } piece
            ? piece.AtEnd - piece.At == piece.Text.Length ? piece.At + start + length - piece.Start : piece.AtEnd
            : at;
        return Page.PlaceOf(OffsetOf(start), end);
    }

    public Quote QuoteOf(int start, int length) => new(Text.Substring(start, length), PlaceOf(start, length));

    public int OffsetOf(int index) => PieceAt(index) is { } piece
        ? piece.AtEnd - piece.At == piece.Text.Length ? piece.At + index - piece.Start : piece.At
        : Pieces.Count == 0 ? at : Pieces[Pieces.Count - 1].AtEnd;

    public bool IsCode(int index) => PieceAt(index) is { IsCode: true };

    public Passage Slice(int start, int length)
    {
        var builder = new PassageBuilder(Page, OffsetOf(start));
        for (var i = FirstPieceFrom(start); i < Pieces.Count && Pieces[i].Start < start + length; i++)
        {
            var piece = Pieces[i];
            var from = Math.Max(start, piece.Start);
            var to = Math.Min(start + length, piece.End);
            if (from >= to)
                continue;

            var text = piece.Text.Substring(from - piece.Start, to - from);
            if (piece.AtEnd - piece.At == piece.Text.Length)
                builder.Add(text, piece.At + from - piece.Start, piece.Style, piece.Link);
            else
                builder.Add(text, piece.At, piece.AtEnd, piece.Style, piece.Link);
        }

        return builder.Build();
    }

    /// <summary>Without white space around it; non-breaking spaces in front are kept, since tables set fields in by them.</summary>
    public Passage Trim()
    {
        var text = Text;
        var start = text.Length - text.TrimStart(' ', '\t', '\n', '\r').Length;
        var length = Math.Max(0, text.TrimEnd().Length - start);
        return start == 0 && length == text.Length ? this : Slice(start, length);
    }

    private Passage Only(Func<Piece, bool> isWanted)
    {
        var builder = new PassageBuilder(Page, OffsetOf(0));
        foreach (var piece in Pieces.Where(isWanted))
            builder.Add(piece.Text, piece.At, piece.AtEnd, piece.Style & ~InlineStyle.Struck, piece.Link);

        return builder.Build();
    }

    // A passage can have as many pieces as its block has lines: a slice must not walk through all of them.
    private int FirstPieceFrom(int index)
    {
        var (low, high) = (0, Pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Pieces[middle].End <= index)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private Piece? PieceAt(int index)
    {
        var (low, high) = (0, Pieces.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (index < Pieces[middle].Start)
                high = middle - 1;
            else if (index >= Pieces[middle].End)
                low = middle + 1;
            else
                return Pieces[middle];
        }

        return null;
    }
}

/// <summary>Puts a passage together, piece by piece.</summary>
internal sealed class PassageBuilder(PageText page, int at)
{
    private readonly List<Piece> _pieces = [];
    private int _length;

    public bool IsEmpty => _length == 0;

    public PassageBuilder Add(string text, int from, InlineStyle style = InlineStyle.Plain, string? link = null) =>
        Add(text, from, from + text.Length, style, link);

    public PassageBuilder Add(string text, int from, int to, InlineStyle style, string? link)
    {
        if (text.Length == 0)
            return this;

        _pieces.Add(new Piece(_length, text, from, to, style, link));
        _length += text.Length;
        return this;
    }

    /// <summary>Adds another passage, with <paramref name="between"/> before it if this is not the first.</summary>
    public PassageBuilder Add(Passage passage, string between)
    {
        if (_length > 0 && between.Length > 0)
            Add(between, passage.OffsetOf(0), passage.OffsetOf(0), InlineStyle.Plain, null);

        foreach (var piece in passage.Pieces)
            Add(piece.Text, piece.At, piece.AtEnd, piece.Style, piece.Link);

        return this;
    }

    public Passage Build() => new(page, _pieces.ToArray(), at);
}
