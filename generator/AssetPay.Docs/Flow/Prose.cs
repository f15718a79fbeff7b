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
    public static Prose None { get; } = new(EquatableArray<ProseBlock>.Empty);

    public bool IsEmpty => Blocks.IsEmpty;

    public string PlainText => string.Join("\n", Blocks.Select(block => block.PlainText));

    public static Prose Of(string text) =>
        text.Length == 0 ? None : new(EquatableArray.Of(new ProseBlock(ProseKind.Paragraph, EquatableArray.Of(new Inline(text)))));
}
