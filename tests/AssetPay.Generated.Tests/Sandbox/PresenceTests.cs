using System.Text.Json;
using ApiDocs.Runtime;
using ApiDocs.Sandbox;
using Invented.Register;

namespace AssetPay.Generated.Tests.Sandbox;

/// <summary>Rules on several members of a request: checked by the client before anything is sent, and by the sandbox where the client does not.</summary>
public sealed class PresenceTests
{
    private readonly ApiSandbox _sandbox = ApiSandbox.FromFolder(Path.Combine(Repository.Root, "tests", "AssetPay.Generator.Tests", "Scenarios", "conditional-parameters"));

    [Theory]
    [InlineData("""{ "name": "Nutshell" }""")]
    [InlineData("""{ "name": "Nutshell", "boatId": "b-1", "until": "now", "order": { "kind": "market" }, "parts": [{ "partId": "p" }, { "partName": "Mast" }] }""")]
    public async Task A_request_that_keeps_the_rules_is_sent(string json)
    {
        await Find(json, isChecked: true);

        Assert.Single(_sandbox.Requests);
    }

    [Theory]
    [InlineData("{}", "boatId", "is missing: at least one of boatId, name and callSign must be given", "one of boatId, name or callSign is required", "boatId is required")]
    [InlineData("""{ "name": "a", "since": "now" }""", "until", "is missing", "Required if since is given.", "until is required")]
    [InlineData("""{ "name": "a", "order": { "kind": "limit" } }""", "order.price", "is missing", "Required when kind is limit", "order.price is required")]
    [InlineData("""{ "name": "a", "parts": [{ "partId": "p", "partName": "Mast" }] }""", "parts[0].partName", "must not be given together with partId", "Exactly one of parts[].partId and parts[].partName must be given.", "parts.0.partName must not be given")]
    [InlineData("""{ "name": "a", "parts": [{ "partId": "p" }, {}] }""", "parts[1].partId", "is missing: exactly one of partId and partName must be given", "Exactly one of parts[].partId and parts[].partName must be given.", "parts.1.partId is required")]
    public async Task A_request_that_breaks_one_is_refused(string json, string path, string message, string rule, string refusal)
    {
        var exception = await Assert.ThrowsAsync<ApiValidationException>(() => Find(json, isChecked: true));
        Assert.Equal([new(path, rule, message)], exception.Violations);
        Assert.Empty(_sandbox.Requests);

        var refused = await Assert.ThrowsAnyAsync<RegisterException>(() => Find(json, isChecked: false));
        Assert.Contains(refusal, string.Join(" ", refused.Messages), StringComparison.Ordinal);
    }

    private async Task Find(string json, bool isChecked)
    {
        using var http = _sandbox.CreateClient();
        using var client = new RegisterClient("key", new RegisterClientOptions { HttpClient = http, ValidateRequests = isChecked });
        await client.Boats.FindBoatAsync(JsonSerializer.Deserialize<FindBoatRequest>(json)!);
    }
}
