using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>
/// Every object that the documented answers show, by its type: where a value is needed that nobody sent, the first documented one is taken,
/// and a plain one of its type where none is documented.
/// </summary>
internal sealed class SampleBook
{
    private const int Deepest = 8;

    private readonly TypeBook _types;
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, List<JsonObject>> _samples = new(StringComparer.Ordinal);

    public SampleBook(ApiModel model, TypeBook types, DocumentedAnswers answers, TimeProvider clock)
    {
        (_types, _clock) = (types, clock);
        foreach (var operation in model.Operations)
        {
            foreach (var answer in answers.Of(operation))
                Collect(answer.Data, operation.ResponseType);
        }
    }

    /// <summary>An object with the members that the docs promise, and no others.</summary>
    public JsonObject Promised(ObjectModel type, int depth = 0)
    {
        var json = new JsonObject();
        foreach (var member in type.Properties.Where(member => member.Required))
            json[member.WireName] = Value(type, member, depth);
        return json;
    }

    /// <summary>Adds what is promised and missing.</summary>
    public void Complete(JsonObject json, ObjectModel type)
    {
        CompleteParts(json, type);
        foreach (var member in type.Properties.Where(member => member.Required && !json.ContainsKey(member.WireName)))
            json[member.WireName] = Value(type, member, 0);
    }

    /// <summary>Adds what is promised and missing to the objects in it, and nothing to itself.</summary>
    public void CompleteParts(JsonObject json, ObjectModel type)
    {
        foreach (var member in type.Properties)
        {
            if (json[member.WireName] is JsonObject inner && _types.Object(member.Type) is { } inside)
                Complete(inner, inside);
            else if (json[member.WireName] is JsonArray list && _types.ElementObject(member.Type) is { } element)
                Complete(list, element);
        }
    }

    public void Complete(JsonArray list, ObjectModel element)
    {
        foreach (var item in list.OfType<JsonObject>())
            Complete(item, element);
    }

    /// <summary>
    /// The object member in which a documented object of the type has that value: <c>price</c> of an item stands in its <c>offer</c>. Where no
    /// sample shows it, the type's own members say it.
    /// </summary>
    public PropertyModel? Holder(ObjectModel type, string name) =>
        type.Properties.FirstOrDefault(member => Samples(type).Any(sample => (sample[member.WireName] as JsonObject)?.ContainsKey(name) == true))
        ?? type.Properties.FirstOrDefault(member => _types.Object(member.Type)?.Member(name) is { Required: true });

    public JsonNode? Plain(TypeRef type, string name, int depth = 0) => type.Kind switch
    {
        TypeKind.Uuid => name + "-uuid",
        TypeKind.Integer => 1,
        TypeKind.Decimal => 1m,
        TypeKind.Boolean => true,
        TypeKind.DateTime => Moments.Text(_clock.GetUtcNow()),
        TypeKind.Enum => _types.Enum(type)?.Values is { IsEmpty: false } values ? values[0].Value : name,
        TypeKind.List => new JsonArray(),
        TypeKind.Map or TypeKind.Json => new JsonObject(),
        TypeKind.Object => _types.Object(type) is { } inside && depth < Deepest ? Promised(inside, depth + 1) : new JsonObject(),
        _ => name,
    };

    /// <summary>A value for a member that nothing promises: one that a documented object has there, or a plain one.</summary>
    public JsonNode? Brought(ObjectModel type, PropertyModel member) => Value(type, member, 0);

    private JsonNode? Value(ObjectModel type, PropertyModel member, int depth)
    {
        var documented = Samples(type).Select(sample => sample[member.WireName]).FirstOrDefault(value => value is not null);
        return documented is not null && member.Type.Kind is not (TypeKind.List or TypeKind.DateTime)
            ? documented.DeepClone()
            : Plain(member.Type, member.WireName, depth);
    }

    private IReadOnlyList<JsonObject> Samples(ObjectModel type) => _samples.GetValueOrDefault(type.Name) ?? [];

    private void Collect(JsonNode? node, TypeRef? type)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                Collect(item, type is { Kind: TypeKind.List } ? type.Element : type);
        }
        else if (node is JsonObject json && _types.Object(type) is { } known)
        {
            if (!_samples.TryGetValue(known.Name, out var samples))
                _samples[known.Name] = samples = [];
            samples.Add(json);
            foreach (var member in known.Properties)
                Collect(json[member.WireName], member.Type);
        }
    }
}
