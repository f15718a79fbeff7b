using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;
using ApiDocs.Tool.Reading;

namespace ApiDocs.Tool.Tests.OpenApi;

/// <summary>A folder of pages: its model, and the document that the tool writes of it.</summary>
internal sealed record Exported(ApiModel Model, JsonNode Document, string Text)
{
    private static readonly ConcurrentDictionary<string, Lazy<Exported>> s_exports = new(StringComparer.Ordinal);

    /// <summary>The vendor's pages, and three folders that nobody but these tests has.</summary>
    public static TheoryData<string> Folders { get; } = ["docs-input", "harbour", "library", "parts"];

    public static Exported Of(string folder) => s_exports.GetOrAdd(folder, name => new(() => Export(name))).Value;

    public static string PathOf(string folder) => Path.Combine(AppContext.BaseDirectory, folder == "docs-input" ? folder : Path.Combine("Pages", folder));

    public JsonNode Operation(OperationModel operation) => Document["paths"]!.AsObject()
        .Single(path => SameAddress(path.Key, operation.Path)).Value![operation.HttpMethod.ToLowerInvariant()]!;

    public JsonNode Schema(string name) => Document["components"]!["schemas"]![name]!;

    /// <summary>A part by its JSON pointer.</summary>
    public JsonNode? At(string pointer) => pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
        .Aggregate((JsonNode?)Document, (node, step) => node is JsonArray items ? items[int.Parse(step)] : node?[step]);

    /// <summary>The schema that a reference leads to, or itself.</summary>
    public JsonNode Resolve(JsonNode schema) =>
        (string?)schema["$ref"] is { } reference ? Schema(reference["#/components/schemas/".Length..]) : schema["oneOf"]?[0] is { } first && schema["oneOf"]![1]?["type"]?.ToString() == "null" ? Resolve(first) : schema;

    private static bool SameAddress(string one, string other) => Anonymous(one) == Anonymous(other);

    private static string Anonymous(string path) => string.Join('/', path.Split('/').Select(part => part.StartsWith('{') ? "{}" : part));

    private static Exported Export(string folder)
    {
        var run = Run.Of("openapi", PathOf(folder)).GetAwaiter().GetResult();
        Assert.Equal((0, ""), (run.Code, run.Error));
        return new(DocsReading.Of(PathOf(folder), CancellationToken.None).Bound.Model!, JsonNode.Parse(run.Out)!, run.Out);
    }
}

internal static class JsonAssert
{
    public static void Equal(string expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), $"Expected {expected}, but there is {actual?.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) ?? "nothing"}");

    /// <summary>Whether all that a page shows is in what the document has; the document may have more.</summary>
    public static bool IsWithin(JsonNode? part, JsonNode? whole) => (part, whole) switch
    {
        (JsonObject one, JsonObject other) => one.All(member => other.ContainsKey(member.Key) && IsWithin(member.Value, other[member.Key])),
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other).All(pair => IsWithin(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(part, whole),
    };
}
