using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>A documented answer: its data without the envelope, the paths below it at which something was left out, and its status.</summary>
internal sealed record DocumentedAnswer(JsonNode Data, IReadOnlySet<string> Elided, int Status);

/// <summary>The documented answers that succeeded, read once.</summary>
internal sealed class DocumentedAnswers
{
    private const int Ok = 200;

    private readonly Dictionary<OperationModel, IReadOnlyList<DocumentedAnswer>> _answers = new(ReferenceEqualityComparer.Instance);

    public DocumentedAnswers(ApiModel model, Envelope envelope)
    {
        foreach (var operation in model.Operations)
            _answers[operation] = [.. operation.Examples.Select(example => Read(example, envelope)).OfType<DocumentedAnswer>()];
    }

    public IReadOnlyList<DocumentedAnswer> Of(OperationModel operation) => _answers[operation];

    /// <summary>The first one that has the form of the response: an array or an object.</summary>
    public DocumentedAnswer? First(OperationModel operation)
    {
        var isList = operation is { ResponseType.Kind: TypeKind.List, Shape: not CallShape.Batch };
        return Of(operation).FirstOrDefault(answer => answer.Data is JsonArray == isList) ?? Of(operation).FirstOrDefault();
    }

    private static DocumentedAnswer? Read(ExampleModel example, Envelope envelope)
    {
        if (example.Status is < Ok or >= 300 || envelope.DataOf(JsonNode.Parse(example.Json)) is not { } data)
            return null;

        return new(data, example.Elided.Select(envelope.PathInData).OfType<string>().ToHashSet(StringComparer.Ordinal), example.Status ?? Ok);
    }
}
