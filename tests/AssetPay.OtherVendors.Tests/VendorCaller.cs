using System.Reflection;
using System.Text.Json;
using ApiDocs.Model;
using ApiDocs.Sandbox;

namespace ApiDocs.OtherVendors.Tests;

/// <summary>Makes every call of a loaded client against the sandbox of the same pages.</summary>
internal sealed class VendorCaller
{
    private readonly ApiModel _model;
    private readonly Assembly _assembly;
    private readonly SampleJson _samples;
    private readonly object _root;

    public VendorCaller(VendorClient client, ApiSandbox sandbox)
    {
        (_model, _assembly, _samples) = (client.Model, client.Load(), new(client.Model));
        var options = Activator.CreateInstance(Type(_model.Client.Name + "ClientOptions"))!;
        options.GetType().GetProperty("HttpClient")!.SetValue(options, sandbox.CreateClient());
        var constructors = Type(_model.Client.Name + "Client").GetConstructors();
        var constructor = constructors.Single(candidate => candidate.GetParameters() is [{ ParameterType: var first }, ..] parameters && first == (parameters.Length > 1 ? typeof(string) : options.GetType()));
        _root = constructor.Invoke(constructor.GetParameters().Length > 1 ? ["test-key", options] : [options]);
    }

    /// <summary>The failure's message, or null when the call gave a value.</summary>
    public async Task<string?> TryAsync(OperationModel operation)
    {
        var target = Target(operation);
        var method = target.GetType().GetMethod($"Try{operation.Name}Async") ?? throw new MissingMethodException(target.GetType().Name, operation.Name);
        var task = (Task)method.Invoke(target, [.. Arguments(operation, method), null, CancellationToken.None])!;
        await task;
        var outcome = task.GetType().GetProperty("Result")!.GetValue(task)!;
        return (Runtime.ApiFailure?)outcome.GetType().GetProperty("Failure")!.GetValue(outcome) is { } failure ? $"{failure.Message} {failure.RawBody}" : null;
    }

    private object Target(OperationModel operation)
    {
        var credential = _model.Credentials.FirstOrDefault(known => known.Id == operation.CredentialId);
        var client = credential is null or { IsRoot: true } ? _root
            : _root.GetType().GetMethod($"For{credential.Name}", [typeof(string)])!.Invoke(_root, ["test-token"])!;
        return operation.GroupName.Length == 0 ? client : client.GetType().GetProperty(operation.GroupName)!.GetValue(client)!;
    }

    private IEnumerable<object?> Arguments(OperationModel operation, MethodInfo method)
    {
        var types = method.GetParameters();
        for (var i = 0; i < operation.PathParameters.Count; i++)
        {
            yield return JsonSerializer.Deserialize(_samples.Of(operation.PathParameters[i].Type, operation.PathParameters[i].Limits)!.ToJsonString(), types[i].ParameterType);
        }

        if (operation.RequestType is { } request)
        {
            yield return JsonSerializer.Deserialize(_samples.Object(request).ToJsonString(), Type(request));
        }
    }

    private Type Type(string name) => _assembly.GetType($"{_model.Client.Namespace}.{name}") ?? throw new TypeLoadException(name);
}
