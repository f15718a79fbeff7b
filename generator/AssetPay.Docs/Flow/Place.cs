namespace ApiDocs.Flow;

/// <summary>Where something stands in a page: lines and columns from zero, the end exclusive, as the compiler counts them.</summary>
public readonly record struct Place(int Line, int Column, int EndLine, int EndColumn)
{
    public static Place Start => default;

    public bool Contains(Place other) =>
        (Line, Column).CompareTo((other.Line, other.Column)) <= 0 && (EndLine, EndColumn).CompareTo((other.EndLine, other.EndColumn)) >= 0;
}

/// <summary>Words of a page with the place they were taken from.</summary>
public sealed record Quote(string Text, Place Place);

/// <summary>A place, and the page that it is in.</summary>
public sealed record SourcePlace(string Page, Place Place)
{
    /// <summary>As a finding names it: <c>orders.md(17,3)</c>.</summary>
    public override string ToString() => $"{Page}({Place.Line + 1},{Place.Column + 1})";
}
