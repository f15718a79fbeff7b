using ApiDocs.Flow;

namespace ApiDocs.Model;

public enum PresenceKind
{
    AtLeastOne,
    ExactlyOne,
    AtMostOne,
    /// <summary>The members must be given where another member is, or where it has one of some values.</summary>
    RequiredWith,
}

/// <summary>
/// Which members of one object must be given together, or not: "Either `itemId` or `itemIds` must be given". Members are wire names,
/// <paramref name="Text"/> is the page's sentence without its marks.
/// </summary>
public sealed record PresenceRule(PresenceKind Kind, EquatableArray<string> Members, string Text)
{
    /// <summary>RequiredWith: the member that it depends on.</summary>
    public string? With { get; init; }

    /// <summary>RequiredWith: the values of that member, as they stand on the wire; none: any value will do.</summary>
    public EquatableArray<string> Values { get; init; }
}
