using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>The answer of an operation on what is kept: it creates, lists, reads, changes or removes. Any other gives the documented answer.</summary>
internal sealed class EntityAnswer(EntityMap map, EntityStore store, StateRules rules, ListingAnswer listings, ExampleAnswer example, Mint mint, Outbox outbox, TimeProvider clock)
{
    public JsonNode? Compose(Exchange exchange)
    {
        var operation = exchange.Operation;
        if (map.Created(operation) is { } created)
            return Create(exchange, created);
        if (map.Listed(operation) is { } listing && store.Keeps(listing.Entity))
            return listings.Compose(exchange, listing);
        if (operation.Paging is { } paging && listings.Compose(exchange, paging) is { } page)
            return page;
        if (map.AddressOf(operation) is not { } address || !store.Keeps(address.Entity))
            return example.Compose(exchange);
        if (exchange.Entity is not { } entity)
            return Several(exchange, address);
        if (operation.HttpMethod == "DELETE" && address.List is null)
            store.Remove(entity);
        if (map.ReturnedBy(operation) != address.Entity)
            return example.Compose(exchange);
        if (operation.HttpMethod is not ("GET" or "DELETE"))
            Change(exchange, entity);
        return entity.Json.DeepClone();
    }

    private JsonNode? Create(Exchange exchange, EntityType type)
    {
        if (example.Compose(exchange) is not JsonObject json)
            return null;

        json[EntityType.Id] = NewId(type);
        outbox.Changed(store.Put(new(type, json, clock.GetUtcNow(), exchange.Operation.CredentialId)), clock.GetUtcNow());
        return json.DeepClone();
    }

    private JsonNode NewId(EntityType type) =>
        type.Object.Member(EntityType.Id)?.Type.Kind is TypeKind.Integer or TypeKind.Decimal ? store.All.Count + 1 : mint.Uuid();

    /// <summary>Those that were found, and that the operation may see.</summary>
    private JsonArray Several(Exchange exchange, Address address) => new([.. exchange.PathValues(address.Parameter.WireName)
        .Select(reference => store.Find(address.Entity, reference))
        .OfType<StoredEntity>()
        .Where(entity => rules.Ownership(exchange.Operation, entity) is null)
        .Select(entity => entity.Json.DeepClone())]);

    /// <summary>A change takes over what was sent, and the state that the documented answer shows.</summary>
    private void Change(Exchange exchange, StoredEntity entity)
    {
        var type = entity.Type.Object;
        foreach (var (name, value) in exchange.Body ?? [])
            SentValues.Put(entity.Json, type, name, value);
        var documented = example.Compose(exchange) as JsonObject;
        var now = clock.GetUtcNow();
        if (entity.Type.State is { WireName: var state } && documented?[state] is JsonValue to && to.ToString() != entity.Json[state]?.ToString())
        {
            SentValues.Put(entity.Json, type, state, to);
            Moments.Update(entity.Json, now);
            outbox.Changed(store.Put(entity with { Since = now }), now);
        }

        Moments.Update(entity.Json, now);
    }
}
