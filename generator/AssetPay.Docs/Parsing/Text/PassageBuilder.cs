using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>Puts a passage together, piece by piece.</summary>
internal sealed class PassageBuilder(PageText page, int at)
{
    // Most passages are of one piece.
    private Piece[] _pieces = new Piece[1];
    private int _count;
    private int _length;

    public bool IsEmpty => _length == 0;

    public PassageBuilder Add(string text, int from, InlineStyle style = InlineStyle.Plain, string? link = null) =>
        Add(text, from, from + text.Length, style, link);

    public PassageBuilder Add(string text, int from, int to, InlineStyle style, string? link)
    {
        if (text.Length == 0)
            return this;

        if (_count == _pieces.Length)
            Array.Resize(ref _pieces, Math.Max(4, _count * 2));

        _pieces[_count++] = new Piece(_length, text, from, to, style, link);
        _length += text.Length;
        return this;
    }

    /// <summary>Adds another passage, with <paramref name="between"/> before it if this is not the first.</summary>
    public PassageBuilder Add(Passage passage, string between)
    {
        if (_length > 0)
            Add(between, passage.OffsetOf(0), passage.OffsetOf(0), InlineStyle.Plain, null);

        foreach (var piece in passage.Pieces)
            Add(piece.Text, piece.At, piece.AtEnd, piece.Style, piece.Link);

        return this;
    }

    public Passage Build() => new(page, _count == 0 ? [] : _pieces.AsSpan(0, _count).ToArray(), at);

    /// <summary>The same for what recognisers search: a paragraph, a heading, a cell.</summary>
    public Passage Paragraph()
    {
        Bound.Paragraph.Hold(_length, at);
        page.Budget.Prose(_length, at);
        return Build();
    }

    /// <summary>The same for a cell that the markdown parser did not count.</summary>
    public Passage Cell()
    {
        page.Budget.Parts(1, at);
        return Paragraph();
    }

    /// <summary>Begins another passage.</summary>
    public void Restart(int start) => (_count, _length, at) = (0, 0, start);
}
