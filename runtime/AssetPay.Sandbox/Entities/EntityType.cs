using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>
/// A type whose objects are kept: it has an <c>id</c>, and operations return it. <paramref name="Keys"/>: the members by which one is found.
/// </summary>
internal sealed record EntityType(ObjectModel Object, IReadOnlyList<string> Keys, bool IsCreated)
{
    public const string Id = "id";

    private static readonly string[] States = ["status", "state"];

    public string Name => Object.Name;

    /// <summary>The member that says in which state one is.</summary>
    public PropertyModel? State => States.Select(Object.Member).FirstOrDefault(member => member is not null);
}

/// <summary>What a path addresses: an entity, and perhaps an element of one of its lists.</summary>
internal sealed record Address(EntityType Entity, PropertyModel Parameter, PropertyModel? List, PropertyModel? ElementParameter);

/// <summary>A list of entities in an answer; <paramref name="Member"/> is null when the data is the list itself.</summary>
internal sealed record Listing(EntityType Entity, string? Member);
