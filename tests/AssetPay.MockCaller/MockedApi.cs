using System.Reflection;
using ApiDocs.Model;
using ApiDocs.Runtime;
using Mocked;

namespace MockCaller;

/// <summary>The client of the pages, whatever its operations are called.</summary>
internal sealed class MockedApi
{
    private readonly MockedClient _root;

    public MockedApi(Uri address)
    {
        var constructor = typeof(MockedClient).GetConstructors().First(one => one.GetParameters() is [.., { ParameterType.Name: nameof(MockedClientOptions) }] parameters && parameters.SkipLast(1).All(parameter => parameter.ParameterType == typeof(string)));
        var options = new MockedClientOptions { BaseAddress = address };
        _root = (MockedClient)constructor.Invoke([.. constructor.GetParameters().SkipLast(1).Select(_ => "credential"), options]);
    }

    public static Type TypeOf(string name) => typeof(MockedClient).Assembly.GetType("Mocked." + name, throwOnError: true)!;

    public async Task<Outcome> CallAsync(OperationModel operation, IEnumerable<object?> arguments, RequestOptions options)
    {
        var (target, method) = Method(operation);
        var task = (Task)method.Invoke(target, [.. arguments, options, CancellationToken.None])!;
        await task;
        dynamic outcome = ((dynamic)task).Result;
        return new(outcome.IsSuccess, outcome.Value, outcome.ErrorKey, outcome.MissingMembers, outcome.IsSuccess ? null : outcome.ToException());
    }

    // On the client itself, on one of its groups, or on the client of another credential: the first that has it with these parameters.
    private (object Target, MethodInfo Method) Method(OperationModel operation) => Targets()
        .Select(target => (target, method: target.GetType().GetMethod($"Try{operation.Name}Async")!))
        .First(found => found.method is not null && (operation.GroupName.Length == 0 || found.target.GetType().Name.Contains(operation.GroupName, StringComparison.Ordinal)));

    private IEnumerable<object> Targets()
    {
        var others = typeof(MockedClient).GetMethods()
            .Where(method => method.Name.StartsWith("For", StringComparison.Ordinal) && method.GetParameters() is [{ ParameterType.Name: nameof(String) }])
            .Select(method => method.Invoke(_root, ["credential"])!);
        return others.Prepend(_root).SelectMany(client => client.GetType().GetProperties().Where(property => property.PropertyType.Name.EndsWith("Client", StringComparison.Ordinal))
            .Select(property => property.GetValue(client)!).Prepend(client)).ToList();
    }
}

internal sealed record Outcome(bool IsSuccess, object? Value, string? ErrorKey, IReadOnlyList<string> MissingMembers, Exception? Exception);
