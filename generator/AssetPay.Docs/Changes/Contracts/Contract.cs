using ApiDocs.Flow;

namespace ApiDocs.Changes;

/// <summary>
/// What a caller can rely on: every part of the API by its name on the wire, with what the documentation says of it, and no prose.
/// Two sets of pages that mean the same have the same contract, however they say it.
/// </summary>
public sealed record Contract(EquatableArray<ContractPart> Parts)
{
    /// <summary>The parts in the order in which they are kept: what holds for the whole API, operations, types.</summary>
    public static Contract Of(IEnumerable<ContractPart> parts) => new(parts
        .OrderBy(part => SectionOf(part.Kind)).ThenBy(part => part.Owner, StringComparer.Ordinal).ThenBy(part => part.Kind).ThenBy(part => part.Name, StringComparer.Ordinal)
        .ToEquatableArray());

    private static int SectionOf(PartKind kind) => kind switch
    {
        PartKind.Operation or PartKind.Parameter or PartKind.Raises or PartKind.Rate => 1,
        PartKind.Type or PartKind.Member or PartKind.Value => 2,
        _ => 0,
    };
}

public enum PartKind
{
    Server,
    Credential,
    /// <summary>The object around every answer.</summary>
    Envelope,
    /// <summary>An error of the whole API.</summary>
    Error,
    Operation,
    Parameter,
    /// <summary>An error that the operation's page documents.</summary>
    Raises,
    Rate,
    Type,
    Member,
    /// <summary>A value of an enumeration.</summary>
    Value,
}
