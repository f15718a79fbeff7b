using System.Text.Json.Nodes;

namespace ApiDocs.Sandbox;

/// <summary>Finds out of which type something is that was handed in from outside.</summary>
internal static class Seeding
{
    /// <summary>The type of that name; without a name the one that knows most of the members, and of those the one that is created.</summary>
    public static EntityType TypeOf(JsonObject json, string? name, IReadOnlyCollection<EntityType> types)
    {
        var known = string.Join(", ", types.Select(type => type.Name));
        if (name is not null)
        {
            return types.FirstOrDefault(type => type.Name == name)
                ?? throw new ArgumentException($"'{name}' is no type whose objects are kept; those are: {known}", nameof(name));
        }

        return types
            .OrderByDescending(type => json.Count(member => type.Object.Member(member.Key) is not null))
            .ThenByDescending(type => type.IsCreated)
            .FirstOrDefault() ?? throw new InvalidOperationException("The documentation has no type whose objects are kept: none with an id is returned by an operation");
    }
}
