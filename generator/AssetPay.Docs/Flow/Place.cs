namespace ApiDocs.Flow;

/// <summary>Where something stands in a page: lines and columns from zero, the end exclusive, as the compiler counts them.</summary>
public readonly record struct Place(int Line, int Column, int EndLine, int EndColumn)
{
    public static Place Start => default;

    /// <summary>The page of the overlay that it is a place in: what an overlay says moves to the page that it corrects. Null everywhere else.</summary>
    public string? Overlay { get; init; }

    /// <summary>Whether the two have any character in common.</summary>
    public bool Meets(Place other) =>
        (Line, Column).CompareTo((other.EndLine, other.EndColumn)) < 0 && (EndLine, EndColumn).CompareTo((other.Line, other.Column)) > 0;

    public bool Contains(Place other) =>
        (Line, Column).CompareTo((other.Line, other.Column)) <= 0 && (EndLine, EndColumn).CompareTo((other.EndLine, other.EndColumn)) >= 0;

    /// <summary>As messages name it: <c>boats.md(20,3)</c>.</summary>
    public string In(string page) => FormattableString.Invariant($"{Overlay ?? page}({Line + 1},{Column + 1})");
}

/// <summary>Words of a page with the place they were taken from.</summary>
public sealed record Quote(string Text, Place Place)
{
    /// <summary>What is struck through in front of them, on a page of the overlay: the words that these take the place of. Without words of its own: they are taken away.</summary>
    public string? Struck { get; init; }

    /// <summary>Whether it takes something away and puts nothing in its place.</summary>
    public bool IsRemoval => Struck is not null && Text.Length == 0;
}

/// <summary>A place, and the page that it is in.</summary>
public sealed record SourcePlace(string Page, Place Place)
{
    /// <summary>As a finding names it: <c>orders.md(17,3)</c>.</summary>
    public override string ToString() => Place.In(Page);
}
