using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>Running text as a reader sees it (marks and escapes taken off) that still knows where each letter stands in the page.</summary>
internal sealed class Passage
{
    private readonly int _at;
    private Piece[]? _pieces;
    private string? _text;
    private Quote? _quote;
    private IReadOnlyList<Match>? _keys;
    private string? _plain;
    private Cue? _cues;
    private List<Passage>? _sentences;

    public Passage(PageText page, Piece[] pieces, int at) => (Page, _pieces, _at) = (page, pieces, at);

    /// <summary>Lines of code that the page has as they are: no letter need be told where it stands, and the pieces are cut only if somebody asks.</summary>
    public Passage(PageText page, string lines, int at) => (Page, _text, _at, IsVerbatim) = (page, lines, at, true);

    public PageText Page { get; }

    public Piece[] Pieces => _pieces ??= LinePieces.Of(Text, _at);

    private bool IsVerbatim { get; }

    public string Text => _text ??= Pieces.Length switch
    {
        0 => "",
        1 => Pieces[0].Text,
        2 => Pieces[0].Text + Pieces[1].Text,
        3 => Pieces[0].Text + Pieces[1].Text + Pieces[2].Text,
        _ => string.Concat(Array.ConvertAll(Pieces, piece => piece.Text)),
    };

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The text on one line, its spaces evened out.</summary>
    public string Plain => _plain ??= PlainWords.OneLine(Text);

    /// <summary>What wordings can stand in it.</summary>
    public Cue Cues => _cues ??= CueReader.Of(Text);

    /// <summary>Cut once, however many ask.</summary>
    public List<Passage> Sentences => _sentences ??= SentenceCutter.Cut(this);

    /// <summary>What looks like the keys of errors in it.</summary>
    public IReadOnlyList<Match> Keys => _keys ??= ErrorKeys.CanStandIn(this) ? ErrorKeys.Mention.Matches(this) : [];

    public bool HasCode => !IsVerbatim && Array.Exists(Pieces, piece => piece.IsCode);

    public Place Place => PlaceOf(0, Text.Length);

    public bool HasStruck => Page.IsOverlay && !IsVerbatim && Array.Exists(Pieces, piece => piece.IsStruck);

    /// <summary>What an overlay strikes through; the rest of it, which is what it says.</summary>
    public Passage Struck => Only(piece => piece.IsStruck).Trim();

    public Passage Kept => HasStruck ? StruckWords.WithoutArrow(Only(piece => !piece.IsStruck).Trim()) : this;

    public Quote Quote => _quote ??= !HasStruck ? new(Text, Place)
        : Kept is { IsBlank: false } kept ? new(kept.Text, kept.Place) { Struck = Struck.Text }
        : new("", Place) { Struck = Struck.Text };

    public Place PlaceOf(int start, int length)
    {
        var from = OffsetOf(start);
        if (length <= 0)
            return Page.PlaceOf(from, from);

        if (IsVerbatim)
            return Page.PlaceOf(from, _at + start + length);

        var last = IndexAt(start + length - 1);
        var end = last < 0 ? _at : Pieces[last].IsExact ? Pieces[last].At + start + length - Pieces[last].Start : Pieces[last].AtEnd;
        return Page.PlaceOf(from, end);
    }

    public Quote QuoteOf(int start, int length) => new(start == 0 && length == Text.Length ? Text : Text.Substring(start, length), PlaceOf(start, length));

    public int OffsetOf(int index)
    {
        // A line break stands where the next line begins.
        if (IsVerbatim)
            return index >= Text.Length ? _at + Text.Length : Text[index] == '\n' ? _at + index + 1 : _at + index;

        var piece = IndexAt(index);
        return piece >= 0 ? Pieces[piece].IsExact ? Pieces[piece].At + index - Pieces[piece].Start : Pieces[piece].At
            : Pieces.Length == 0 ? _at : Pieces[Pieces.Length - 1].AtEnd;
    }

    public bool IsCode(int index) => !IsVerbatim && IndexAt(index) is >= 0 and var piece && Pieces[piece].IsCode;

    public Passage Slice(int start, int length)
    {
        if (length <= 0)
            return new Passage(Page, [], OffsetOf(start));

        if (start == 0 && length == Text.Length)
            return this;

        if (IsVerbatim)
            return new Passage(Page, Text.Substring(start, length), _at + start);

        var (first, end) = (FirstPieceFrom(start), start + length);
        var count = 0;
        while (first + count < Pieces.Length && Pieces[first + count].Start < end)
            count++;

        var slice = new Piece[count];
        for (var i = 0; i < count; i++)
            slice[i] = Pieces[first + i].Within(start, end);

        return new Passage(Page, slice, OffsetOf(start));
    }

    /// <summary>Without white space around it; non-breaking spaces in front are kept, since tables set fields in by them.</summary>
    public Passage Trim() => Trim(0, Text.Length);

    /// <summary>A slice without the white space around it.</summary>
    public Passage Trim(int start, int end)
    {
        var text = Text;
        while (start < end && text[start] is ' ' or '\t' or '\n' or '\r')
            start++;

        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;

        return Slice(start, end - start);
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
        var (low, high) = (0, Pieces.Length);
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

    /// <summary>Which piece has the letter; -1 if none has.</summary>
    private int IndexAt(int index)
    {
        var piece = FirstPieceFrom(index);
        return piece < Pieces.Length && Pieces[piece].Start <= index ? piece : -1;
    }
}
