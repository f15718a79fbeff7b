using System.Text.Json.Nodes;

namespace AssetPay.Generated.Tests.Wire;

/// <summary>A request as it came in over the socket.</summary>
internal sealed record Received(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    public JsonNode Json => JsonNode.Parse(Body)!;
}
