using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Units;

/// <summary>
/// Finds the list that an answer is for the most part, if it is one: that of its pages, the data themselves, or the only list in an object
/// that no other operation returns. A thing that has a list among its members, as a trade has items, is none.
/// </summary>
internal static class AnswerEntries
{
    public static EntriesPart? Of(ModelIndex model, OperationModel operation) => operation switch
    {
        { Paging: { } paging } => new(paging.Items, paging.Element),
        { ResponseType: { Kind: TypeKind.List } data } => new(default, data.Element!),
        { ResponseType: { Kind: TypeKind.Object } data } => model.Object(data.Name) is { } type && type.Owner == operation.Name ? Only(type) : null,
        _ => null,
    };

    private static EntriesPart? Only(ObjectModel data)
    {
        var lists = data.Properties.Where(property => property.Type.Kind == TypeKind.List).ToList();
        return lists.Count == 1 ? new(EquatableArray.Of(lists[0].WireName), lists[0].Type.Element!) : null;
    }
}
