using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>The documented answer of an operation, as if it had been given now, to what was sent.</summary>
internal sealed class ExampleAnswer(
    TypeBook types, SampleBook samples, DocumentedAnswers answers, DocumentedRequests requests, Mint mint, TimeProvider clock)
{
    private readonly Elisions _elisions = new(types, samples);
    private readonly Placeholders _placeholders = new(mint);
    private readonly SentValues _values = new(types, requests);
    private readonly SentLists _lists = new(types, samples, requests, mint);

    public int Status(OperationModel operation) => answers.First(operation)?.Status ?? 200;

    public JsonNode? Compose(Exchange exchange)
    {
        var operation = exchange.Operation;
        if (operation.ResponseType is not { } type)
            return null;

        var documented = answers.First(operation);
        var data = documented?.Data.DeepClone() ?? samples.Plain(type, "data");
        _elisions.Fill(data, type, documented?.Elided ?? EmptySet);
        Moments.MoveTo(clock.GetUtcNow(), data);
        data = _placeholders.Fill(data);
        if (data is JsonObject json && types.Object(type) is { } known)
            Carry(exchange, json, documented?.Data, known);
        return data;
    }

    /// <summary>Completes something from outside to what the docs promise of its type.</summary>
    public void Complete(JsonObject json, ObjectModel type)
    {
        samples.Complete(json, type);
        _placeholders.Fill(json);
    }

    /// <summary>Completes the objects in something from outside, and leaves itself as it is.</summary>
    public void CompleteParts(JsonObject json, ObjectModel type)
    {
        samples.CompleteParts(json, type);
        _placeholders.Fill(json);
    }

    private void Carry(Exchange exchange, JsonObject data, JsonNode? documented, ObjectModel type)
    {
        _values.Carry(exchange, data, documented, type);
        _lists.Carry(exchange, data, type);
        if (documented is not null && exchange.Body is { } sent && requests.Of(exchange.Operation) is { } request)
            Totals.Follow(data, documented, request, sent);
    }

    private static readonly IReadOnlySet<string> EmptySet = new HashSet<string>();
}
