namespace ApiDocs.Parsing;

/// <summary>A page in parts, in its order: component tags, and the lines between them.</summary>
internal abstract record PagePart
{
    public sealed record Tag(ComponentTag Value) : PagePart;

    /// <summary>A table written in HTML, with all its lines.</summary>
    public sealed record Table(int Start, int End) : PagePart;

    /// <summary>A block that is no markdown and was read by itself.</summary>
    public sealed record Whole(Block Block) : PagePart;

    /// <summary>A line, or what tags left of it.</summary>
    public sealed record Line(int Start, int End) : PagePart;
}
