using ApiDocs.Flow;

namespace ApiDocs.Pages;

/// <summary>Where the heading above the table says its parameters go; Unstated when it says nothing.</summary>
public enum ParameterPlace
{
    Unstated,
    Path,
    Query,
    Body,
    Header,
}

public sealed record ParameterTable(ParameterPlace In, Quote? Heading, EquatableArray<ParameterRow> Rows, Place Place);

/// <summary>One row, cell by cell as written (code marks taken off). A column that the table lacks is null.</summary>
public sealed record ParameterRow(Quote Name, Quote? Type, Quote? Required, Quote? Default, Prose Description, Quote? DescriptionText, Place Place)
{
    /// <summary>Where the row itself says that its parameter goes.</summary>
    public ParameterPlace In { get; init; }

    /// <summary>How deep in the rows above it the row is; only more or less counts. 0: as deep as its table.</summary>
    public int Depth { get; init; }

    /// <summary>Its name in C#, where an overlay gives it one.</summary>
    public Quote? Called { get; init; }
}

/// <summary>
/// "Either `itemId` or `itemIds` must be given." <paramref name="Mark"/>: the sign in front of a footnote ("*"), which stands in the rows that
/// it is about.
/// </summary>
public sealed record PresenceStatement(Prose Sentence, string? Mark, Place Place);
