using ApiDocs.Flow;

namespace ApiDocs.Pages;

public enum StatementKind
{
    /// <summary>A row of a table, or a component that describes a field.</summary>
    Row,
    /// <summary>A bullet that begins with a name set as code.</summary>
    Bullet,
    /// <summary>A fence: a request, an example, a declaration.</summary>
    Code,
    /// <summary>A callout without any checkable fact.</summary>
    Callout,
    /// <summary>A sentence that holds a checkable fact.</summary>
    Sentence,
}

public enum FactKind
{
    Limit,
    Default,
    Values,
    Condition,
    Absence,
    Error,
    RateLimit,
    Deprecation,
    Credential,
    Paging,
    Answer,
}

/// <summary>
/// One thing that a page states, whether or not anybody reads it: what coverage is counted in. Found by the look of the blocks alone, so
/// that it does not follow what the recognisers happen to know.
/// </summary>
public sealed record Statement(StatementKind Kind, string Text, Place Place)
{
    /// <summary>What in its words could be held against the client.</summary>
    public EquatableArray<StatedFact> Facts { get; init; }

    /// <summary>A row's cells that say anything.</summary>
    public EquatableArray<Quote> Cells { get; init; }

    /// <summary>What is set as code in it: names of parameters, values, keys.</summary>
    public EquatableArray<string> Codes { get; init; }

    /// <summary>A finding about it says already that it was not read.</summary>
    public bool IsTold { get; init; }
}

/// <summary>A fact and what it turns on: the numbers of a limit, the value of a default, the keys of errors.</summary>
public sealed record StatedFact(FactKind Kind, EquatableArray<string> Words);
