using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>A cursor must be one that a page gave.</summary>
internal sealed class CursorCheck(EntityMap map, EntityStore store, TypeBook types, ErrorBook errors) : ICheck
{
    private const string Reason = "is none that a page gave";

    public Refusal? Check(Exchange exchange)
    {
        if (map.Listed(exchange.Operation) is not { } listing || !store.Keeps(listing.Entity))
            return null;

        foreach (var member in types.RequestMembers(exchange.Operation, ParameterIn.Query).Where(Paging.IsCursor))
        {
            if (exchange.QueryValue(member.WireName) is { Length: > 0 } cursor && !IsGiven(cursor))
                return errors.Invalid($"The request does not fit the documentation: {member.WireName} {Reason}", [KeyValuePair.Create(member.WireName, Reason)]);
        }

        return null;
    }

    private bool IsGiven(string cursor) => Paging.Read(cursor) is { } number && number > 0 && number <= store.LastNumber;
}
