using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Tool.OpenApi.Samples;

/// <summary>
/// Puts into an example what its page left out of it and promises of its type: the value that another example shows, or else a plain one.
/// A mock that answers with the example then keeps the promise.
/// </summary>
internal sealed class SampleCompletion(TypeIndex types, SampleBook book)
{
    private const int Deepest = 8;

    /// <summary>Whether anything had to be added.</summary>
    public bool Complete(JsonNode? node, TypeRef? type, int depth = 0)
    {
        if (node is JsonArray items)
        {
            return items.Aggregate(false, (added, item) => Complete(item, type is { Kind: TypeKind.List } ? type.Element : type, depth) || added);
        }

        return node is JsonObject json && types.Object(type) is { } known && CompleteObject(json, known, depth);
    }

    private bool CompleteObject(JsonObject json, ObjectModel type, int depth)
    {
        var added = false;
        foreach (var member in type.Properties.Where(member => member.In == ParameterIn.Body))
        {
            if (json.ContainsKey(member.WireName))
            {
                added |= Complete(json[member.WireName], member.Type, depth + 1);
            }
            else if (member.Required)
            {
                json[member.WireName] = Value(type, member, depth);
                added = true;
            }
        }

        return added;
    }

    private JsonNode? Value(ObjectModel type, PropertyModel member, int depth)
    {
        var value = book.Shown(type, member)?.DeepClone() ?? Plain(member.Type, member.WireName, depth);
        if (depth < Deepest)
        {
            Complete(value, member.Type, depth + 1);
        }

        return value;
    }

    private JsonNode? Plain(TypeRef type, string name, int depth) => type.Kind switch
    {
        TypeKind.Uuid => "00000000-0000-0000-0000-000000000000",
        TypeKind.Integer => 0,
        TypeKind.Decimal => 0m,
        TypeKind.Boolean => false,
        TypeKind.DateTime => "2000-01-01T00:00:00.000Z",
        TypeKind.Enum => types.Enum(type)?.Values is { IsEmpty: false } values ? values[0].Value : name,
        TypeKind.List => new JsonArray(),
        TypeKind.Object when depth < Deepest && types.Object(type) is { } inner => Completed(inner, depth),
        TypeKind.Object or TypeKind.Map or TypeKind.Json => new JsonObject(),
        _ => name,
    };

    private JsonObject Completed(ObjectModel type, int depth)
    {
        var json = new JsonObject();
        CompleteObject(json, type, depth + 1);
        return json;
    }
}
