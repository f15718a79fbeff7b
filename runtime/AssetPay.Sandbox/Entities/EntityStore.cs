using System.Text.Json.Nodes;

namespace ApiDocs.Sandbox;

/// <summary>Something that was created or seeded. Credential: whose call created it; null when it was seeded.</summary>
internal sealed record StoredEntity(EntityType Type, JsonObject Json, DateTimeOffset Created, string? CredentialId)
{
    /// <summary>When it took its present state.</summary>
    public DateTimeOffset Since { get; init; } = Created;

    /// <summary>Its place in the order in which things were stored; the first is 1.</summary>
    public int Number { get; init; }

    /// <summary>The element of that id in one of its lists.</summary>
    public JsonObject? Element(string list, string id) => (Json[list] as JsonArray)?
        .OfType<JsonObject>()
        .FirstOrDefault(element => element[EntityType.Id]?.ToString() == id);
}

/// <summary>Everything created and seeded, in memory, the newest last.</summary>
internal sealed class EntityStore
{
    private readonly List<StoredEntity> _entities = [];

    public IReadOnlyList<StoredEntity> All => _entities;

    /// <summary>The number of what was stored last; 0: nothing was.</summary>
    public int LastNumber { get; private set; }

    /// <summary>Keeps an entity; one of the same id gives way to it and leaves it its place.</summary>
    public StoredEntity Put(StoredEntity entity)
    {
        var id = entity.Json[EntityType.Id]?.ToString();
        var index = _entities.FindIndex(known => known.Type == entity.Type && known.Json[EntityType.Id]?.ToString() == id);
        if (index < 0)
            _entities.Add(entity with { Number = ++LastNumber });
        else
            _entities[index] = entity with { Number = _entities[index].Number };
        return entity;
    }

    public void Remove(StoredEntity entity) => _entities.Remove(entity);

    /// <summary>By its <c>id</c> alone, of that type or of any.</summary>
    public StoredEntity? OfId(string id, EntityType? type) =>
        _entities.Find(entity => (type is null || entity.Type == type) && entity.Json[EntityType.Id]?.ToString() == id);

    /// <summary>By its <c>id</c> or by another member that is its alone.</summary>
    public StoredEntity? Find(EntityType type, string reference) => type.Keys
        .Select(key => _entities.Find(entity => entity.Type == type && entity.Json[key]?.ToString() == reference))
        .FirstOrDefault(entity => entity is not null);

    public bool Has(EntityType type, string member, string value) =>
        _entities.Exists(entity => entity.Type == type && entity.Json[member]?.ToString() == value);

    /// <summary>True when the sandbox knows what there is of this type: operations create it, or it was seeded.</summary>
    public bool Keeps(EntityType type) => type.IsCreated || _entities.Exists(entity => entity.Type == type);
}
