using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>Takes in what is handed over from outside: new objects, and changes of what is kept.</summary>
internal sealed class Seeding(EntityMap map, EntityStore store, TypeBook types, ExampleAnswer example, Mint mint, TimeProvider clock)
{
    /// <summary>Keeps the object; where its id is kept already, its members go into the kept one.</summary>
    public StoredEntity Put(JsonObject json, string? typeName)
    {
        var id = json[EntityType.Id]?.ToString();
        var named = typeName is null ? null : Named(typeName);
        if (json.Count == 0)
            throw new ArgumentException("The seed is an empty object: give the members that matter, and the others are filled in", nameof(json));

        var known = id is null ? null : store.OfId(id, named);
        var type = known?.Type ?? named ?? Fitting(json);
        if (UndocumentedValue(json, type.Object, "") is { } objection)
            throw new ArgumentException($"The seed does not fit {type.Name}: {objection}", nameof(json));

        return known is null ? Add(json, type) : Merge(json, known);
    }

    /// <summary>What is kept of that id, if its type has that status.</summary>
    public StoredEntity Movable(string id, string status)
    {
        var entity = store.OfId(id, null) ?? throw new ArgumentException($"Nothing of the id '{id}' is kept", nameof(id));
        var state = entity.Type.State ?? throw new ArgumentException($"{entity.Type.Name} has no documented status", nameof(id));
        if (DocumentedValues.Objection(types.Enum(state.Type), status) is { } objection)
            throw new ArgumentException($"The {state.WireName} of {entity.Type.Name} {objection}, not '{status}'", nameof(status));

        return entity;
    }

    private StoredEntity Add(JsonObject json, EntityType type)
    {
        var created = Moments.CreationOf(json) ?? clock.GetUtcNow();
        if (json[EntityType.Id] is null)
            json[EntityType.Id] = mint.Uuid();
        example.Complete(json, type.Object);
        return store.Put(new(type, json, created, null));
    }

    private StoredEntity Merge(JsonObject json, StoredEntity known)
    {
        example.CompleteParts(json, known.Type.Object);
        foreach (var (name, value) in json)
            known.Json[name] = value?.DeepClone();
        return store.Put(known with { Created = Moments.CreationOf(json) ?? known.Created });
    }

    private EntityType Named(string name) => map.All.FirstOrDefault(type => type.Name == name)
        ?? throw new ArgumentException($"'{name}' is no type whose objects are kept; those are: {Names()}", nameof(name));

    /// <summary>The type that knows most of the members, and of those the one that is created.</summary>
    private EntityType Fitting(JsonObject json)
    {
        if (map.All.Count == 0)
            throw new InvalidOperationException("The documentation has no type whose objects are kept: none with an id is returned by an operation");

        var best = map.All.OrderByDescending(type => Known(json, type)).ThenByDescending(type => type.IsCreated).First();
        return Known(json, best) > 0
            ? best
            : throw new ArgumentException($"No type whose objects are kept has a member {string.Join(" or ", json.Select(member => member.Key))}; those are: {Names()}", nameof(json));
    }

    private static int Known(JsonObject json, EntityType type) => json.Count(member => type.Object.Member(member.Key) is not null);

    private string Names() => string.Join(", ", map.All.Select(type => type.Name));

    /// <summary>The first value, however deep, that a documented enum does not have: where it stands, and what may stand there.</summary>
    private string? UndocumentedValue(JsonObject json, ObjectModel type, string path) => type.Properties
        .Select(member => UndocumentedValue(json[member.WireName], member.Type, path.Length == 0 ? member.WireName : $"{path}.{member.WireName}"))
        .FirstOrDefault(objection => objection is not null);

    private string? UndocumentedValue(JsonNode? value, TypeRef type, string at) => value switch
    {
        JsonObject inner when types.Object(type) is { } inside => UndocumentedValue(inner, inside, at),
        JsonArray list when type is { Kind: TypeKind.List, Element: { } element } => list
            .Select((item, index) => UndocumentedValue(item, element, FormattableString.Invariant($"{at}.{index}")))
            .FirstOrDefault(objection => objection is not null),
        JsonValue when type.Kind == TypeKind.Enum && DocumentedValues.Objection(types.Enum(type), value.ToString()) is { } objection => $"{at} {objection}",
        _ => null,
    };
}
