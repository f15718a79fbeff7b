using System.Text;

namespace ApiDocs.Flow;

/// <summary>How a piece of running text is set.</summary>
[Flags]
public enum InlineStyle
{
    Plain = 0,
    Code = 1,
    Strong = 2,
    Emphasis = 4,
    /// <summary>Struck through, on a page of the overlay: what the page takes away. Never part of what is said.</summary>
    Struck = 8,
}

/// <summary>A piece of running text; <paramref name="Link"/> is the target as the page has it.</summary>
public sealed record Inline(string Text, InlineStyle Style = InlineStyle.Plain, string? Link = null);

public enum ProseKind
{
    Paragraph,
    Heading,
    Bullet,
    Numbered,
    /// <summary>A callout: note, warning, tip; the label says which.</summary>
    Callout,
    /// <summary>A block of code or a sample, kept as it stands.</summary>
    Code,
    /// <summary>A row of a table that is quoted and not read; cells are divided by " | ".</summary>
    TableRow,
}

public sealed record ProseBlock(ProseKind Kind, EquatableArray<Inline> Inlines, string? Label = null)
{
    public string PlainText
    {
        get
        {
            // Most blocks are one piece, whose text is there already.
            if (Inlines.Count < 2)
            {
                return Inlines.IsEmpty ? "" : Inlines[0].Text;
            }

            var text = new StringBuilder();
            foreach (var inline in Inlines)
            {
                text.Append(inline.Text);
            }

            return text.ToString();
        }
    }
}

/// <summary>Running text without its place: what a page says in words, ready for a doc comment.</summary>
public sealed record Prose(EquatableArray<ProseBlock> Blocks)
{
    private string? _plainText;

    public static Prose None { get; } = new(EquatableArray<ProseBlock>.Empty);

    // No init: a copy with other blocks would keep the text of these.
    public EquatableArray<ProseBlock> Blocks { get; } = Blocks;

    public bool IsEmpty => Blocks.IsEmpty;

    /// <summary>Set when it is first asked for, since a dozen readers ask.</summary>
    public string PlainText => _plainText ??= Blocks.Count == 1 ? Blocks[0].PlainText : string.Join("\n", Blocks.Select(block => block.PlainText));

    public bool Equals(Prose? other) => other is not null && Blocks == other.Blocks;

    public override int GetHashCode() => Blocks.GetHashCode();

    public static Prose Of(string text) =>
        text.Length == 0 ? None : new(EquatableArray.Of(new ProseBlock(ProseKind.Paragraph, EquatableArray.Of(new Inline(text)))));
}
