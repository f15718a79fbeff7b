using ApiDocs.Flow;

namespace ApiDocs.Model;

public enum PagingForm
{
    /// <summary>Each page names the next one: a cursor, a token, the id or the time before which the next one begins.</summary>
    Cursor,
    /// <summary>Pages have numbers.</summary>
    Page,
    /// <summary>A page begins at a position.</summary>
    Offset,
}

/// <summary>
/// How a list is walked through, page by page. <paramref name="Method"/>: the name of the method, without Async. <paramref name="Member"/>: the
/// member of the request that is moved on, by its wire name. Paths are wire names from the data inwards; none: it is not there.
/// </summary>
public sealed record PagingModel(PagingForm Form, string Method, string Member, TypeRef Element)
{
    /// <summary>The list in the data; none: the data is the list.</summary>
    public EquatableArray<string> Items { get; init; }

    /// <summary>Cursor: what the next call sends; null, absent or empty at the end.</summary>
    public EquatableArray<string> Next { get; init; }

    /// <summary>True or false: whether another page follows.</summary>
    public EquatableArray<string> HasMore { get; init; }

    /// <summary>How many entries there are on all pages.</summary>
    public EquatableArray<string> Total { get; init; }

    /// <summary>How many pages there are.</summary>
    public EquatableArray<string> Pages { get; init; }

    /// <summary>The member of the request that says how many entries a page has.</summary>
    public string? Size { get; init; }

    /// <summary>How many it has where the request does not say, as documented.</summary>
    public int? DefaultSize { get; init; }

    /// <summary>Page: the number of the first page.</summary>
    public int First { get; init; } = 1;
}
