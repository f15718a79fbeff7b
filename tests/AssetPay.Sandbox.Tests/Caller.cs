using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ApiDocs.Sandbox.Tests;

/// <summary>An answer as it came over the wire.</summary>
internal sealed record Answer(int Status, JsonNode? Body, HttpResponseHeaders Headers)
{
    public JsonNode Data => Body!["data"]!;

    public string? Key => (string?)Body!["error"]?["key"];

    public JsonObject Fields => (JsonObject)Body!["error"]!["fields"]!;
}

/// <summary>Sends plain HTTP to a sandbox, with one credential header.</summary>
internal sealed class Caller(ApiSandbox sandbox, string header = "x-harbour-key", string credential = "secret")
{
    public Task<Answer> Get(string path) => Send(HttpMethod.Get, path, null);

    public Task<Answer> Post(string path, string? body = null) => Send(HttpMethod.Post, path, body);

    public async Task<Answer> Send(HttpMethod method, string path, string? body, params (string Name, string Value)[] headers)
    {
        using var client = sandbox.CreateClient();
        using var request = new HttpRequestMessage(method, path);
        if (credential.Length > 0)
            request.Headers.TryAddWithoutValidation(header, credential);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return new((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text), response.Headers);
    }
}
