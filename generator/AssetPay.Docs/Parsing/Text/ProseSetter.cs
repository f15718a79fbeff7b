using System.Text;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>Sets passages as prose: without places, without the page's line breaks.</summary>
internal static class ProseSetter
{
    public static Prose Prose(Passage passage) => passage.IsBlank ? Flow.Prose.None : new(EquatableArray.Of(Block(ProseKind.Paragraph, passage)));

    public static ProseBlock Block(ProseKind kind, Passage passage, string? label = null) =>
        new(kind, kind == ProseKind.Code ? Verbatim(passage) : Inlines(passage), label);

    private static EquatableArray<Inline> Verbatim(Passage passage) => EquatableArray.Of(new Inline(passage.Text, InlineStyle.Code));

    private static EquatableArray<Inline> Inlines(Passage passage)
    {
        var inlines = new Inline[passage.Pieces.Length];
        var count = 0;
        var afterSpace = true;
        // A paragraph has a piece for each of its lines.
        StringBuilder? last = null;
        foreach (var piece in passage.Pieces)
        {
            if (piece.IsStruck || OneSpace(piece.Text, ref afterSpace) is not { Length: > 0 } text)
                continue;

            if (count > 0 && inlines[count - 1].Style == piece.Style && inlines[count - 1].Link == piece.Link)
            {
                (last ??= new StringBuilder(inlines[count - 1].Text)).Append(text);
                continue;
            }

            End(inlines, count, ref last);
            inlines[count++] = new Inline(text, piece.Style, piece.Link);
        }

        End(inlines, count, ref last);
        count = TrimEnd(inlines, count);
        Array.Resize(ref inlines, count);
        return new(inlines);
    }

    private static void End(Inline[] inlines, int count, ref StringBuilder? last)
    {
        if (last is not null)
            inlines[count - 1] = inlines[count - 1] with { Text = last.ToString() };

        last = null;
    }

    // A paragraph break inside a callout is a "\n" that stands for itself (see CalloutText); all other white space is one space.
    private static string OneSpace(string text, ref bool afterSpace)
    {
        if (text == CalloutText.Break)
        {
            afterSpace = true;
            return "\n";
        }

        if (IsEven(text, afterSpace))
        {
            afterSpace = text.Length == 0 ? afterSpace : text[text.Length - 1] == ' ';
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (!isSpace)
                line.Append(c);
            else if (!afterSpace)
                line.Append(' ');

            afterSpace = isSpace;
        }

        return line.ToString();
    }

    private static bool IsEven(string text, bool afterSpace)
    {
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (isSpace && (afterSpace || c != ' '))
                return false;

            afterSpace = isSpace;
        }

        return true;
    }

    /// <summary>Takes the white space off the end; gives back how many are left.</summary>
    private static int TrimEnd(Inline[] inlines, int count)
    {
        for (; count > 0; count--)
        {
            var last = inlines[count - 1];
            var text = last.Text.TrimEnd();
            if (text.Length == 0)
                continue;

            if (text.Length < last.Text.Length)
                inlines[count - 1] = last with { Text = text };

            return count;
        }

        return 0;
    }
}
