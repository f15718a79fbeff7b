using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AssetPay.Generated.Tests.Wire;

/// <summary>Calls to what the pages do not have yet, on the same terms.</summary>
public sealed class RawCallTests : WireTests
{
    [Fact]
    public async Task A_path_without_a_page_can_be_read_as_json()
    {
        Api.Answers(Bodies.Data("""{ "balance": 12.50, "currency": "USD" }"""));

        var data = await Client.GetAsync("/secure/balance?at=now%20or%20never");

        Assert.Equal(12.50m, data.GetProperty("balance").GetDecimal());
        Assert.Equal(("GET", "/secure/balance?at=now%20or%20never", ApiKey), (Api.Request.Method, Api.Request.Target, Api.Request.Header("api-key")));
    }

    [Fact]
    public async Task A_path_without_a_page_can_be_read_as_a_type_of_the_client()
    {
        Api.Answers(Bodies.Data(Bodies.Trade));

        var trade = await User.GetAsync<Trade>("/client/trades/trade-1");
        var posted = await User.PostAsync<Trade>("/client/trading/swap", new JsonObject { ["give"] = 1 });

        Assert.Equal(("trade-1", "trade-1"), (trade.Id, posted.Id));
        Assert.All(Api.Requests, request => Assert.Equal((ClientToken, null), (request.Header("Authorization"), request.Header("api-key"))));
    }

    [Fact]
    public async Task A_body_is_posted_as_it_is()
    {
        Api.Answers(Bodies.Data("[ 1, 2 ]"));

        var data = await Client.PostAsync("/secure/buy", new JsonObject { ["items"] = new JsonArray(1.50m, null), ["note"] = "ü" });

        Assert.Equal(2, data.GetArrayLength());
        Assert.Equal(("POST", """{"items":[1.50,null],"note":"ü"}""", "application/json"), (Api.Request.Method, Api.Request.Body, Api.Request.Header("Content-Type")));
    }

    [Fact]
    public async Task A_post_needs_no_body_and_an_answer_no_data()
    {
        Api.Answers(Bodies.Data("null"));

        var data = await Client.PostAsync("/secure/ping");

        Assert.True(data.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined);
        Assert.Equal("", Api.Request.Body);
    }

    [Fact]
    public async Task An_error_of_a_path_without_a_page_is_one_of_the_APIs()
    {
        Api.Answers(Bodies.Error("""{ "code": 1001, "key": "VALIDATION_FAILED", "message": "..." }"""), HttpStatusCode.UnprocessableContent);

        var error = await Assert.ThrowsAsync<AssetPayException<AssetPayErrorCode>>(() => Client.GetAsync("/secure/balance"));

        Assert.Equal((AssetPayErrorCode.ValidationFailed, AssetPayErrorCode.ValidationFailed), (error.Error, error.ErrorCode));
    }

    [Fact]
    public async Task A_post_to_a_path_without_a_page_is_taken_as_one_that_moves_money()
    {
        Api.Answers("<html>", HttpStatusCode.BadGateway, "text/html");

        Assert.True((await Assert.ThrowsAnyAsync<AssetPayException>(() => Client.PostAsync("/secure/buy"))).IsAmbiguous);
        Assert.False((await Assert.ThrowsAnyAsync<AssetPayException>(() => Client.GetAsync("/secure/buy"))).IsAmbiguous);
    }

    [Theory]
    [InlineData("")]
    [InlineData("secure/trades")]
    [InlineData("//evil.example/secure/trades")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("/secure/../../other")]
    [InlineData("/secure/%2E%2e/other")]
    [InlineData("/secure/trades#x")]
    [InlineData("/secure/my trades")]
    public async Task A_path_never_leads_away_from_the_API(string path)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Client.GetAsync(path));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => User.PostAsync(path));
        Assert.Empty(Api.Requests);
    }
}
