using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Units;

/// <summary>The records that paths into an operation's answer lead through: those of its paging, that of a token.</summary>
internal static class PagedTypes
{
    public static EquatableArray<ObjectModel> Of(ModelIndex model, OperationModel operation) =>
        Of(model, operation, operation.Paging is { } paging ? [paging.Items, paging.Next, paging.HasMore, paging.Total, paging.Pages] : []);

    public static EquatableArray<ObjectModel> Of(ModelIndex model, OperationModel operation, params EquatableArray<string>[] paths)
    {
        var found = new List<ObjectModel>();
        foreach (var path in paths)
        {
            var type = operation.ResponseType;
            foreach (var name in path)
            {
                var owner = model.Object(type!.Name)!;
                found.Add(owner);
                type = owner.Properties.First(property => property.WireName == name).Type;
            }
        }

        return found.Distinct().ToEquatableArray();
    }
}
