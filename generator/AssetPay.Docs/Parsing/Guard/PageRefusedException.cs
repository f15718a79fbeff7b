namespace ApiDocs.Parsing;

/// <summary>A page goes beyond a bound. It ends the reading from wherever it is noticed: the markdown parser has no other way out.</summary>
internal sealed class PageRefusedException(Bound bound, int offset) : Exception(bound.Things)
{
    public Bound Bound { get; } = bound;

    /// <summary>Where in the page the bound is passed.</summary>
    public int Offset { get; } = offset;
}
