namespace ApiDocs.Flow;

/// <summary>Where something stands in a page: lines and columns from zero, the end exclusive, as the compiler counts them.</summary>
public readonly record struct Place(int Line, int Column, int EndLine, int EndColumn)
{
    public static Place Start => default;
}

/// <summary>Words of a page with the place they were taken from.</summary>
public sealed record Quote(string Text, Place Place);
