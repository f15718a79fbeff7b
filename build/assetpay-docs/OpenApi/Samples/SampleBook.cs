using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Tool.OpenApi.Samples;

/// <summary>The first value that the documented requests and answers show of each member of each type.</summary>
internal sealed class SampleBook
{
    private readonly TypeIndex _types;
    private readonly Dictionary<(string Type, string Member), JsonNode> _values = [];

    public SampleBook(ApiModel model, TypeIndex types)
    {
        _types = types;
        foreach (var operation in model.Operations)
        {
            foreach (var example in operation.RequestExamples)
            {
                Collect(SampleJson.Parse(example.Json), operation.RequestType is { } request ? TypeRef.Object(request) : null);
            }

            foreach (var example in operation.Examples.Where(example => example.Status is not >= 400))
            {
                Collect(EnvelopeParts.DataOf(SampleJson.Parse(example.Json), model.Envelope), operation.ResponseType);
            }
        }
    }

    /// <summary>A documented value of a member that holds one value, if that fits the member's type.</summary>
    public JsonNode? Of(ObjectModel type, PropertyModel member) =>
        Shown(type, member) is JsonValue value && SampleFit.Fits(value, member.Type, _types) ? value.DeepClone() : null;

    /// <summary>Any documented value of a member.</summary>
    public JsonNode? Shown(ObjectModel type, PropertyModel member) => _values.GetValueOrDefault((type.Name, member.WireName));

    private void Collect(JsonNode? node, TypeRef? type)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Collect(item, type is { Kind: TypeKind.List } ? type.Element : type);
            }
        }
        else if (node is JsonObject map && type is { Kind: TypeKind.Map })
        {
            foreach (var (_, value) in map)
            {
                Collect(value, type.Element);
            }
        }
        else if (node is JsonObject json && _types.Object(type) is { } known)
        {
            foreach (var member in known.Properties.Where(member => json[member.WireName] is { } value && value.GetValueKind() != JsonValueKind.Null))
            {
                _values.TryAdd((known.Name, member.WireName), json[member.WireName]!);
                Collect(json[member.WireName], member.Type);
            }
        }
    }
}
