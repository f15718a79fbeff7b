using System.ComponentModel;

namespace ApiDocs.Runtime;

/// <summary>What one answer says of its page. For generated code.</summary>
/// <param name="items">The entries of the page; null is an empty page.</param>
/// <typeparam name="TItem">What the list is of.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ApiPage<TItem>(IReadOnlyList<TItem>? items)
{
    /// <summary>The entries of the page.</summary>
    public IReadOnlyList<TItem> Items => items ?? [];

    /// <summary>Whether another page follows; null: the answer does not say.</summary>
    public bool? HasMore { get; init; }

    /// <summary>How many entries there are on all pages; null: the answer does not say.</summary>
    public long? Total { get; init; }

    /// <summary>How many pages there are; null: the answer does not say.</summary>
    public long? Pages { get; init; }
}
