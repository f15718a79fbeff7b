using ApiDocs.Flow;

namespace ApiDocs.Pages;

public enum TypeForm
{
    Interface,
    /// <summary>A union of string literals.</summary>
    Union,
    /// <summary>An enum with values.</summary>
    Enum,
    /// <summary>A name for another type.</summary>
    Alias,
}

/// <summary>A TypeScript declaration on a page. <paramref name="Anchor"/> is the heading it stands under.</summary>
public sealed record TypeDeclaration(
    TypeForm Form, Quote Name, string? Anchor, Prose Description, EquatableArray<TypeMember> Members, EquatableArray<UnionValue> Values, Place Place)
{
    /// <summary>What an alias stands for, as written; what an interface extends.</summary>
    public string? Target { get; init; }

    /// <summary>Its name in C#, where an overlay gives it one.</summary>
    public Quote? Called { get; init; }

    /// <summary>Where an overlay has been laid over it: what each page says by itself, the overlay's first.</summary>
    public EquatableArray<TypeDeclaration> Said { get; init; }
}

/// <summary>
/// A member: its type as written ("Item[]", "string | null"). An object type written in place is "{}" in it ("{}[]" for a list), and its
/// members are nested.
/// </summary>
public sealed record TypeMember(
    Quote Name, string Type, bool Optional, string Comment, string? Group, EquatableArray<TypeMember> Nested, Place Place)
{
    /// <summary>Its name in C#, where an overlay gives it one.</summary>
    public Quote? Called { get; init; }

    public bool Equals(TypeMember? other) =>
        other is not null && Name == other.Name && Type == other.Type && Optional == other.Optional && Comment == other.Comment
        && Group == other.Group && Nested == other.Nested && Called == other.Called;

    public override int GetHashCode() => Name.GetHashCode() ^ Type.GetHashCode();
}

/// <summary>A value of a union ('initiated') or an enum (CS2 = 730), with its comment.</summary>
public sealed record UnionValue(string? Name, string Value, string Comment, Place Place)
{
    /// <summary>Its name in C#, where an overlay gives it one.</summary>
    public Quote? Called { get; init; }

    /// <summary>The value, or the member of an enum, that an overlay strikes through.</summary>
    public string? Struck { get; init; }
}
