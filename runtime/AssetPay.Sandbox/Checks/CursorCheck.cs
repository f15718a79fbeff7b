using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>A cursor must be one that a page gave.</summary>
internal sealed class CursorCheck(EntityMap map, EntityStore store, ErrorBook errors) : ICheck
{
    private const string Reason = "is none that a page gave";

    public Refusal? Check(Exchange exchange)
    {
        if (exchange.Operation.Paging is not { Form: PagingForm.Cursor, Member: var member } || exchange.AskedValue(member) is not { Length: > 0 } cursor)
            return null;

        // What nothing is kept of has the entries of its example, and how many they are nobody counted.
        var most = map.Listed(exchange.Operation) is { } listing && store.Keeps(listing.Entity) ? store.LastNumber : int.MaxValue;
        return Cursors.Read(cursor) is { } number && number > 0 && number <= most
            ? null
            : errors.Invalid($"The request does not fit the documentation: {member} {Reason}", [KeyValuePair.Create(member, Reason)]);
    }
}
