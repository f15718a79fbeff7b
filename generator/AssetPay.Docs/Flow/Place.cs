namespace ApiDocs.Flow;

/// <summary>
/// Where something stands in a page: lines and columns from zero, the end exclusive, as the compiler counts them. Where words stand is no
/// part of what they say: records that differ in nothing but places are equal, so that a moved line is no change.
/// </summary>
public readonly struct Place(int line, int column, int endLine, int endColumn) : IEquatable<Place>
{
    public static Place Start => default;

    public int Line { get; init; } = line;

    public int Column { get; init; } = column;

    public int EndLine { get; init; } = endLine;

    public int EndColumn { get; init; } = endColumn;

    /// <summary>The page of the overlay that it is a place in: what an overlay says moves to the page that it corrects. Null everywhere else.</summary>
    public string? Overlay { get; init; }

    /// <summary>Whether it is the same place of the same page.</summary>
    public bool IsAt(Place other) =>
        Line == other.Line && Column == other.Column && EndLine == other.EndLine && EndColumn == other.EndColumn && Overlay == other.Overlay;

    /// <summary>Whether the two have any character in common.</summary>
    public bool Meets(Place other) =>
        (Line, Column).CompareTo((other.EndLine, other.EndColumn)) < 0 && (EndLine, EndColumn).CompareTo((other.Line, other.Column)) > 0;

    public bool Contains(Place other) =>
        (Line, Column).CompareTo((other.Line, other.Column)) <= 0 && (EndLine, EndColumn).CompareTo((other.EndLine, other.EndColumn)) >= 0;

    /// <summary>It, and the page that it is in: what an overlay says stands in the overlay, whatever page it was laid over.</summary>
    public SourcePlace In(string page) => Overlay is null ? new(page, this) : new(Overlay, this with { Overlay = null });

    /// <summary>Always: see above.</summary>
    public bool Equals(Place other) => true;

    public override bool Equals(object? obj) => obj is Place;

    public override int GetHashCode() => 0;

    public override string ToString() => FormattableString.Invariant($"({Line},{Column})-({EndLine},{EndColumn})");
}

/// <summary>Words of a page with the place they were taken from.</summary>
public sealed record Quote(string Text, Place Place)
{
    /// <summary>What is struck through in front of them, on a page of the overlay: the words that these take the place of. Without words of its own: they are taken away.</summary>
    public string? Struck { get; init; }

    /// <summary>Whether it takes something away and puts nothing in its place.</summary>
    public bool IsRemoval => Struck is not null && Text.Length == 0;
}

/// <summary>A place, and the page that it is in. Here the place is all that is said.</summary>
public sealed record SourcePlace(string Page, Place Place)
{
    public bool Equals(SourcePlace? other) => other is not null && Page == other.Page && Place.IsAt(other.Place);

    public override int GetHashCode() => (Page, Place.Line, Place.Column).GetHashCode();

    /// <summary>As messages name it: <c>orders.md(17,3)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Page}({Place.Line + 1},{Place.Column + 1})");
}
