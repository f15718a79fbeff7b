using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>The documented bodies, read once: what was sent for the documented answer to come.</summary>
internal sealed class DocumentedRequests(ApiModel model)
{
    private readonly Dictionary<OperationModel, JsonObject> _bodies = model.Operations
        .Where(operation => !operation.RequestExamples.IsEmpty)
        .Select(operation => (Operation: operation, Body: JsonNode.Parse(operation.RequestExamples[0].Json) as JsonObject))
        .Where(example => example.Body is not null)
        .ToDictionary(example => example.Operation, example => example.Body!, (IEqualityComparer<OperationModel>)ReferenceEqualityComparer.Instance);

    public JsonObject? Of(OperationModel operation) => _bodies.GetValueOrDefault(operation);

    /// <summary>Members that the documented body fills with a URL, so that nothing else will do.</summary>
    public IEnumerable<string> Addresses(OperationModel operation) =>
        (Of(operation) ?? []).Where(member => member.Value is JsonValue value && IsAddress(value)).Select(member => member.Key);

    public static bool IsAddress(JsonValue value) =>
        value.GetValueKind() == JsonValueKind.String
        && Uri.TryCreate((string?)value, UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https";
}
