using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>What came over the wire, taken apart but not yet understood.</summary>
internal sealed record Incoming(
    string Method,
    string Path,
    IReadOnlyList<KeyValuePair<string, string>> Query,
    IReadOnlyDictionary<string, string> Headers,
    byte[] Body);

/// <summary>A request for one operation, on its way through the checks.</summary>
internal sealed class Exchange(Incoming incoming, OperationModel operation, IReadOnlyDictionary<string, string> rawPathValues)
{
    public Incoming Incoming => incoming;

    public OperationModel Operation => operation;

    /// <summary>The failure that will meet it after it has been carried out; null: none.</summary>
    public SandboxFailure? Failure { get; set; }

    /// <summary>The body, once it has been read; null: none was sent.</summary>
    public JsonObject? Body { get; set; }

    /// <summary>What the path addresses, once it has been found.</summary>
    public StoredEntity? Entity { get; set; }

    public JsonObject? Element { get; set; }

    public string PathValue(string parameter) => Uri.UnescapeDataString(rawPathValues.GetValueOrDefault(parameter, ""));

    /// <summary>The several things that a path parameter names, divided by commas.</summary>
    public IReadOnlyList<string> PathValues(string parameter) =>
        [.. rawPathValues.GetValueOrDefault(parameter, "").Split(',').Select(Uri.UnescapeDataString)];

    /// <summary>A member of the request as text, from the query or from the body.</summary>
    public string? AskedValue(string name) => QueryValue(name) ?? Body?[name]?.ToString();

    public string? QueryValue(string name) => incoming.Query.FirstOrDefault(pair => pair.Key == name).Value;

    /// <summary>The values of a list: the parameter given several times, or once with commas.</summary>
    public IReadOnlyList<string> QueryValues(string name) => [.. incoming.Query.Where(pair => pair.Key == name).SelectMany(pair => pair.Value.Split(','))];
}
