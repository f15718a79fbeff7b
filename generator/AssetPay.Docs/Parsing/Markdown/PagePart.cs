namespace ApiDocs.Parsing;

/// <summary>A page in parts, in its order: component tags, and the lines between them.</summary>
internal abstract class PagePart
{
    public sealed class Tag(ComponentTag value) : PagePart
    {
        public ComponentTag Value { get; } = value;
    }

    /// <summary>A table written in HTML, with all its lines.</summary>
    public sealed class Table(int start, int end) : PagePart
    {
        public int Start { get; } = start;

        public int End { get; } = end;
    }

    /// <summary>A block that is no markdown and was read by itself.</summary>
    public sealed class Whole(Block block) : PagePart
    {
        public Block Block { get; } = block;
    }

    /// <summary>Lines that follow one another, or what tags left of them.</summary>
    public sealed class Lines(int start, int end) : PagePart
    {
        public int Start { get; } = start;

        public int End { get; private set; } = end;

        /// <summary>Takes in the next line, if it is the next one and both are whole where they meet.</summary>
        public bool Append(PageText page, int start, int end)
        {
            if (!page.IsLineBreak(End, start))
                return false;

            End = end;
            return true;
        }
    }
}
