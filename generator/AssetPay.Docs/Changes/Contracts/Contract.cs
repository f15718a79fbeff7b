using ApiDocs.Flow;

namespace ApiDocs.Changes;

/// <summary>
/// What a caller can rely on: every part of the API by its name on the wire, with what the documentation says of it, and no prose.
/// Two sets of pages that mean the same have the same contract, however they say it.
/// </summary>
public sealed record Contract(EquatableArray<ContractPart> Parts)
{
    /// <summary>The parts in the order in which they are kept: what holds for the whole API, operations, types.</summary>
    public static Contract Of(IEnumerable<ContractPart> parts)
    {
        var all = parts.ToList();
        var operations = new HashSet<string>(all.Where(part => part.Kind == PartKind.Operation).Select(part => part.Name), StringComparer.Ordinal);
        return new(all
            .OrderBy(part => SectionOf(part, operations)).ThenBy(part => part.Owner, StringComparer.Ordinal).ThenBy(part => part.Kind).ThenBy(part => part.Name, StringComparer.Ordinal)
            .ToEquatableArray());
    }

    private static int SectionOf(ContractPart part, HashSet<string> operations) => part.Kind switch
    {
        PartKind.Operation or PartKind.Parameter or PartKind.Raises or PartKind.Rate or PartKind.Paging => 1,
        PartKind.Rule when operations.Contains(part.Of) => 1,
        PartKind.Type or PartKind.Member or PartKind.Value or PartKind.Rule => 2,
        _ => 0,
    };
}

public enum PartKind
{
    Server,
    Credential,
    /// <summary>How a credential's token is signed without asking the API.</summary>
    Token,
    /// <summary>The operation that gives a credential's token.</summary>
    Grant,
    /// <summary>The header under which a call is found again: the id of the request.</summary>
    RequestId,
    /// <summary>The object around every answer.</summary>
    Envelope,
    /// <summary>What the API sends by itself: how it is signed, told apart, approved.</summary>
    Callbacks,
    /// <summary>An error of the whole API.</summary>
    Error,
    Operation,
    Parameter,
    /// <summary>An error that the operation's page documents.</summary>
    Raises,
    Rate,
    /// <summary>How the operation's list is walked page by page, by what the request moves on.</summary>
    Paging,
    Type,
    Member,
    /// <summary>A value of an enumeration.</summary>
    Value,
    /// <summary>What must be given together, or not, in a request or in a type.</summary>
    Rule,
}
