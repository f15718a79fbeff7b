using System.Text.Json;
using ApiDocs.Model;
using ApiDocs.Runtime;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>Makes any documented call with its documented request, through the client's public methods.</summary>
internal sealed class Invocation(AssetPayClient client)
{
    private readonly AssetPayUserClient _user = client.ForUser("client-token");

    /// <summary>What goes into the path; a list takes the value twice.</summary>
    public Func<PropertyModel, string> PathValue { get; init; } = parameter => parameter.Type.Kind == TypeKind.Uuid ? "5d2c1b7e-84a9-4f36-b0c2-9e7d6a5f4b31" : "ref-1";

    public async Task<Outcome> TryAsync(OperationModel operation)
    {
        var task = (Task)Call(operation, $"Try{operation.Name}Async");
        await task;
        dynamic outcome = ((dynamic)task).Result;
        return new(outcome.IsSuccess, outcome.Value, outcome.Error, outcome.ErrorKey, outcome.ErrorCode, outcome.MissingMembers, outcome.ToException());
    }

    /// <summary>The exception that the method without Try throws.</summary>
    public async Task<Exception?> ThrownAsync(OperationModel operation) => await Record.ExceptionAsync(() => (Task)Call(operation, $"{operation.Name}Async"));

    private object Call(OperationModel operation, string method)
    {
        var target = Documentation.Credential(operation).IsRoot ? operation.GroupName.Length == 0 ? (object)client : client.Secure : _user;
        return target.GetType().GetMethod(method)!.Invoke(target, [.. Arguments(operation), null, CancellationToken.None])!;
    }

    private IEnumerable<object?> Arguments(OperationModel operation)
    {
        foreach (var parameter in operation.PathParameters)
        {
            var value = PathValue(parameter);
            yield return parameter.Type.Kind == TypeKind.List ? new[] { value, value } : value;
        }

        if (operation.RequestType is { } type)
        {
            yield return operation.RequestExamples.IsEmpty ? null : JsonSerializer.Deserialize(operation.RequestExamples[0].Json, Emitted.Of(type));
        }
    }
}

internal sealed record Outcome(bool IsSuccess, object? Value, Enum? Error, string? Key, int? Code, IReadOnlyList<string> MissingMembers, ApiException? Exception);
