using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Units;

/// <summary>The records that the paths of an operation's paging lead through.</summary>
internal static class PagedTypes
{
    public static EquatableArray<ObjectModel> Of(ModelIndex model, OperationModel operation)
    {
        var found = new List<ObjectModel>();
        foreach (var path in operation.Paging is { } paging ? new[] { paging.Items, paging.Next, paging.HasMore, paging.Total, paging.Pages } : [])
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
