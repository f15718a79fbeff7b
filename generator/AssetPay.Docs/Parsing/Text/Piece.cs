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

    /// <summary>Whether the page writes it letter by letter as it reads.</summary>
    public bool IsExact => AtEnd - At == Text.Length;

    /// <summary>What of it stands in a stretch of its passage, as a piece of a passage that begins there.</summary>
    public Piece Within(int start, int end)
    {
        var (from, to) = (Math.Max(start, Start), Math.Min(end, End));
        if (to - from == Text.Length)
            return new Piece(from - start, Text, At, AtEnd, Style, Link);

        var text = Text.Substring(from - Start, to - from);
        return IsExact ? new Piece(from - start, text, At + from - Start, At + to - Start, Style, Link) : new Piece(from - start, text, At, AtEnd, Style, Link);
    }
}
