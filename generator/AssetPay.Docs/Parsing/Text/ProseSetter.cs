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
        var inlines = new List<Inline>();
        var afterSpace = true;
        foreach (var piece in passage.Pieces.Where(piece => !piece.IsStruck))
        {
            var text = OneSpace(piece.Text, ref afterSpace);
            if (text.Length == 0)
                continue;

            var last = inlines.Count - 1;
            if (last >= 0 && inlines[last].Style == piece.Style && inlines[last].Link == piece.Link)
                inlines[last] = inlines[last] with { Text = inlines[last].Text + text };
            else
                inlines.Add(new Inline(text, piece.Style, piece.Link));
        }

        TrimEnd(inlines);
        return inlines.ToEquatableArray();
    }

    // A paragraph break inside a callout is a "\n" that stands for itself (see CalloutText); all other white space is one space.
    private static string OneSpace(string text, ref bool afterSpace)
    {
        if (text == CalloutText.Break)
        {
            afterSpace = true;
            return "\n";
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

    private static void TrimEnd(List<Inline> inlines)
    {
        while (inlines.Count > 0)
        {
            var last = inlines[inlines.Count - 1];
            var text = last.Text.TrimEnd();
            inlines.RemoveAt(inlines.Count - 1);
            if (text.Length > 0)
            {
                inlines.Add(last with { Text = text });
                return;
            }
        }
    }
}
