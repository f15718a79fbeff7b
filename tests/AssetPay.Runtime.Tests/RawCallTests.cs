using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests;

public sealed class RawCallTests
{
    [Fact]
    public async Task A_path_that_is_not_documented_can_be_called()
    {
        await using var api = await TestApi.Answering(Shop.Success("""{"new":true}"""));
        using var connection = Shop.Connect(api.Address);

        var data = await connection.SendAsync(Shop.RawPost, new ApiRawCall("/secure/new?x=%20y", JsonNode.Parse("""{"a":"ü"}""")), null, default);

        Assert.True(data.GetProperty("new").GetBoolean());
        Assert.Equal(("POST", "/secure/new?x=%20y"), (api.Request.Method, api.Request.Target));
        Assert.Equal("""{"a":"ü"}""", api.Request.Body);
        Assert.Equal(Shop.Key, api.Request.Headers["api-key"]);
    }

    [Fact]
    public async Task A_raw_call_without_a_body_sends_none()
    {
        await using var api = await TestApi.Answering(Shop.Success("null"));
        using var connection = Shop.Connect(api.Address);

        var data = await connection.SendAsync(Shop.RawPost, new ApiRawCall("/x"), null, default);

        Assert.Equal(JsonValueKind.Null, data.ValueKind);
        Assert.Equal("", api.Request.Body);
        Assert.Equal("0", api.Request.Headers["Content-Length"]);
        Assert.DoesNotContain("Content-Type", api.Request.Headers.Keys);
    }

    [Theory]
    [InlineData("/secure/x?token=xyz")]
    [InlineData("/secure/x")]
    public async Task A_raw_call_that_fails_is_named_by_its_path_without_the_query(string path)
    {
        await using var api = await TestApi.Answering("<html>", System.Net.HttpStatusCode.NotFound, "text/html");
        using var connection = Shop.Connect(api.Address);

        var failure = (await connection.TrySendAsync(Shop.RawGet, new ApiRawCall(path), null, default)).Failure!;

        Assert.Equal("GET /secure/x", failure.Operation);
        Assert.StartsWith("GET /secure/x failed with status 404: ", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("xyz", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("secure/x")]
    [InlineData("//evil.example/x")]
    [InlineData("https://evil.example/x")]
    [InlineData("@evil.example/x")]
    [InlineData("/\\evil.example/x")]
    [InlineData("/a/../b")]
    [InlineData("/a/%2E%2e/b")]
    [InlineData("/..")]
    [InlineData("/./a")]
    [InlineData("/a#b")]
    [InlineData("/a b")]
    [InlineData("/a\r\nb")]
    public async Task A_path_that_could_lead_elsewhere_is_refused(string? path)
    {
        using var connection = Shop.Connect(null);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => connection.TrySendAsync(Shop.RawGet, new ApiRawCall(path!), new() { ValidateRequest = false }, default));
    }

    [Fact]
    public async Task Dots_in_a_query_are_no_path()
    {
        await using var api = await TestApi.Answering(Shop.Success("1"));
        using var connection = Shop.Connect(api.Address);
        await connection.SendAsync(Shop.RawGet, new ApiRawCall("/x?path=/../y"), null, default);
        Assert.Equal("/x?path=/../y", api.Request.Target);
    }
}
