using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;
using ApiDocs.Runtime;

namespace MockCaller;

/// <summary>A call, and the answer of the document that the mock is asked to give to it.</summary>
internal sealed record DocumentedCall(OperationModel Operation, JsonNode Written, JsonNode Document, string Status, string? Example, JsonNode? Answer)
{
    /// <summary>A status that no page documents: the mock answers with what stands under <c>default</c>.</summary>
    private const string Undocumented = "418";

    public static IEnumerable<DocumentedCall> Of(OperationModel operation, JsonNode document)
    {
        var written = document["paths"]!.AsObject().Single(path => Anonymous(path.Key) == Anonymous(operation.Path)).Value![operation.HttpMethod.ToLowerInvariant()]!;
        foreach (var (status, response) in written["responses"]!.AsObject())
        {
            var examples = response!["content"]?["application/json"]?["examples"]?.AsObject() ?? [];
            var calls = examples.Select(example => new DocumentedCall(operation, written, document, status, example.Key, example.Value!["value"])).ToList();
            var isSuccess = status.StartsWith('2');
            foreach (var call in calls.Where(call => !isSuccess || call.IsOfItsForm()).DefaultIfEmpty(new(operation, written, document, status, null, null)).Where(call => isSuccess || call.KeyOf() is not null))
            {
                yield return call;
            }
        }
    }

    /// <summary>What is wrong with what came; null: it is what the document has.</summary>
    public async Task<string?> MakeAsync(MockedApi api)
    {
        var prefer = $"code={(Status == "default" ? Undocumented : Status)}" + (Example is null ? "" : $", example={Example}");
        var outcome = await api.CallAsync(Operation, Arguments(), new() { Headers = new Dictionary<string, string> { ["Prefer"] = prefer } });
        if (!Status.StartsWith('2'))
        {
            return outcome.IsSuccess ? "an error was asked for, but the call succeeded" : outcome.ErrorKey == KeyOf() ? null : $"the error is {outcome.ErrorKey ?? outcome.Exception?.Message}";
        }

        return !outcome.IsSuccess ? outcome.Exception!.Message
            : outcome.MissingMembers.Count > 0 ? "missing: " + string.Join(", ", outcome.MissingMembers)
            : Answer is null || IsWithin(DataOf(Answer), AsJson(outcome.Value)) ? null
            : $"read as {AsJson(outcome.Value)?.ToJsonString()}";
    }

    private IEnumerable<object?> Arguments()
    {
        var sampler = new Sampler(Document);
        foreach (var parameter in Operation.PathParameters)
        {
            var value = parameter.Type.Kind == TypeKind.Uuid || parameter.Type.Element?.Kind == TypeKind.Uuid ? Sampler.Uuid : "1";
            yield return parameter.Type.Kind switch
            {
                TypeKind.List => IsOne() ? [value] : new[] { value, value },
                TypeKind.Integer => 1L,
                TypeKind.Decimal => 1m,
                TypeKind.Boolean => true,
                TypeKind.String or TypeKind.Uuid => value,
                _ => Activator.CreateInstance(MockedApi.TypeOf(parameter.Type.Name!), value),
            };
        }

        if (Operation.RequestType is { } request)
        {
            yield return JsonSerializer.Deserialize(sampler.Request(Written), MockedApi.TypeOf(request));
        }
    }

    private bool IsOne() => Answer is null || DataOf(Answer) is not JsonArray;

    private bool IsOfItsForm() => Operation.Shape == CallShape.Batch || Operation.ResponseType is not { } type || type.Kind == TypeKind.List == DataOf(Answer) is JsonArray;

    // Without an envelope the answer is the data; an envelope is what has a data member beside its success or its request id.
    private JsonNode? DataOf(JsonNode? answer) => EnvelopeName() is { } name ? answer![name] : answer;

    private string? EnvelopeName()
    {
        var reference = (string?)Written["responses"]!.AsObject().First(response => response.Key.StartsWith('2')).Value!["content"]?["application/json"]?["schema"]?["$ref"];
        return reference is not null && reference.EndsWith("Response", StringComparison.Ordinal)
            ? Sampler.Resolve(Document, reference)["properties"]!.AsObject().Select(member => member.Key).FirstOrDefault(name => name is "data" or "result" or "payload")
            : null;
    }

    private string? KeyOf() => Answer?["error"]?["key"]?.ToString();

    private static JsonNode? AsJson(object? value) => value is null ? null : JsonSerializer.SerializeToNode(value, value.GetType());

    private static bool IsWithin(JsonNode? part, JsonNode? whole) => (part, whole) switch
    {
        (JsonObject one, JsonObject other) => one.All(member => member.Value is null or JsonArray { Count: 0 } || (other.ContainsKey(member.Key) && IsWithin(member.Value, other[member.Key]))),
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other).All(pair => IsWithin(pair.First, pair.Second)),
        (JsonValue one, JsonArray { Count: 1 } other) => IsWithin(one, other[0]),
        (JsonObject one, JsonArray { Count: 1 } other) => IsWithin(one, other[0]),
        (JsonValue one, JsonValue other) => JsonNode.DeepEquals(one, other) || IsSameMoment(one, other) || IsSameNumber(one, other),
        _ => part is null && whole is null,
    };

    private static bool IsSameMoment(JsonValue one, JsonValue other) =>
        DateTimeOffset.TryParse(one.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var first)
        && DateTimeOffset.TryParse(other.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var second) && first == second;

    private static bool IsSameNumber(JsonValue one, JsonValue other) =>
        decimal.TryParse(one.ToString(), CultureInfo.InvariantCulture, out var first) && decimal.TryParse(other.ToString(), CultureInfo.InvariantCulture, out var second) && first == second;

    private static string Anonymous(string path) => string.Join('/', path.Split('/').Select(part => part.StartsWith('{') ? "{}" : part));
}
