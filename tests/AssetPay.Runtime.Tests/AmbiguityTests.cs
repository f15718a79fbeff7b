using System.Net;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests;

/// <summary>What is known, after each kind of answer, of whether the call was carried out.</summary>
public sealed class AmbiguityTests
{
    private const string Page = "<html><body>Something in between</body></html>";

    [Theory]
    [InlineData(200, true)]
    [InlineData(204, true)]
    [InlineData(301, true)]
    [InlineData(302, true)]
    [InlineData(400, false)]
    [InlineData(401, false)]
    [InlineData(402, true)]
    [InlineData(403, false)]
    [InlineData(404, false)]
    [InlineData(405, false)]
    [InlineData(408, true)]
    [InlineData(409, true)]
    [InlineData(413, false)]
    [InlineData(415, false)]
    [InlineData(422, true)]
    [InlineData(429, false)]
    [InlineData(500, true)]
    [InlineData(502, true)]
    [InlineData(520, true)]
    public async Task A_page_from_a_proxy_leaves_a_change_unknown_unless_its_status_proves_otherwise(int status, bool isAmbiguous)
    {
        await using var api = await TestApi.Answering(Page, (HttpStatusCode)status, "text/html");
        using var connection = Shop.Connect(api.Address);

        var money = await connection.TrySellAsync();
        Assert.False(money.IsSuccess);
        Assert.Equal(isAmbiguous, money.IsAmbiguous);
        Assert.False(money.IsDone);
        Assert.Equal((HttpStatusCode)status, money.StatusCode);
        Assert.Equal(status == 204 ? "" : Page, money.Failure.RawBody);
        Assert.DoesNotContain("html>", money.Failure.Message, StringComparison.Ordinal);
        Assert.Equal(isAmbiguous, money.Failure.Message.Contains("look it up before you send it again", StringComparison.Ordinal));

        var cancel = await connection.TryCancelAsync();
        Assert.Equal(isAmbiguous, cancel.IsAmbiguous);
        Assert.Equal(isAmbiguous, cancel.Failure!.Message.Contains("It may have gone through; it is safe to send it again.", StringComparison.Ordinal));
        Assert.DoesNotContain("look it up", cancel.Failure.Message, StringComparison.Ordinal);

        Assert.False((await connection.TryGetAsync()).IsAmbiguous);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"success\"")]
    [InlineData("""{"requestId":"r-1","success":true,"data":{"id":"t-""")]
    [InlineData("""{"requestId":"r-1","success":true,"data":{"id":"t-1"}""")]
    [InlineData("""{"requestId":"r-1","success":true,"data":{}}{}""")]
    [InlineData("""{"requestId":"r-1","success":"yes","data":{}}""")]
    [InlineData("""{"requestId":"r-1","success":false}""")]
    [InlineData("""{"requestId":"r-1","success":false,"error":null}""")]
    [InlineData("""{"requestId":"r-1","success":false,"error":{"key":"PRICE_CHANGED"}""")]
    [InlineData("""{"error":{"code":11,"key":"PRICE_CHANGED"}}""")]
    [InlineData("""{"data":{"id":"t-1"}}""")]
    public async Task An_answer_that_is_no_whole_envelope_leaves_a_change_unknown(string body)
    {
        await using var api = await TestApi.Answering(body);
        using var connection = Shop.Connect(api.Address);

        var outcome = await connection.TrySellAsync();

        Assert.True(outcome is { IsSuccess: false, IsAmbiguous: true, IsDone: false, Error: null, Value: null });
        Assert.Equal(body, outcome.Failure!.RawBody);
        Assert.True(await connection.TryCancelAsync() is { IsSuccess: false, IsAmbiguous: true, IsDone: false });
        Assert.True(await connection.TryGetAsync() is { IsSuccess: false, IsAmbiguous: false });
    }

    [Theory]
    [InlineData(400)]
    [InlineData(500)]
    [InlineData(302)]
    public async Task Success_under_a_status_that_says_otherwise_is_believed_by_neither(int status)
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson), (HttpStatusCode)status);
        using var connection = Shop.Connect(api.Address);
        Assert.True(await connection.TrySellAsync() is { IsSuccess: false, IsAmbiguous: true, IsDone: false, Value: null });
        Assert.True(await connection.TryCancelAsync() is { IsSuccess: false, IsAmbiguous: true, IsDone: false });
        Assert.True(await connection.TryGetAsync() is { IsSuccess: false, IsAmbiguous: false });
    }

    [Theory]
    [InlineData(500, "SERVER_ERROR", true)]
    [InlineData(503, "SERVER_ERROR", true)]
    [InlineData(200, "SERVER_ERROR", true)]
    [InlineData(400, "SERVER_ERROR", true)]
    [InlineData(500, null, true)]
    [InlineData(409, null, false)]
    [InlineData(503, "FLEET_DEGRADED", false)]
    [InlineData(502, "TRADE_OFFER_FAILED", false)]
    [InlineData(429, "RATE_LIMITED", false)]
    [InlineData(408, "SLOW", false)]
    [InlineData(409, "MOON_IS_FULL", false)]
    [InlineData(200, "MOON_IS_FULL", false)]
    [InlineData(429, "MOON_IS_FULL", false)]
    [InlineData(500, "MOON_IS_FULL", true)]
    [InlineData(503, "MOON_IS_FULL", true)]
    [InlineData(500, "", true)]
    public async Task The_apis_own_error_settles_the_matter_unless_its_key_proves_nothing(int status, string? key, bool isAmbiguous)
    {
        await using var api = await TestApi.Answering(Shop.Error(key is null ? """{"code":1}""" : $$"""{"key":"{{key}}"}"""), (HttpStatusCode)status);
        using var connection = Shop.Connect(api.Address);

        var money = await connection.TrySellAsync();

        Assert.Equal(isAmbiguous, money.IsAmbiguous);
        Assert.Equal(key, money.ErrorKey);
        Assert.Equal(isAmbiguous, (await connection.TryCancelAsync()).IsAmbiguous);
        Assert.False((await connection.TryGetAsync()).IsAmbiguous);
    }

    [Fact]
    public async Task Where_it_is_not_known_which_keys_are_documented_all_of_them_count_as_such()
    {
        var protocol = new ApiProtocol { ClientName = "Shop", ClientVersion = "1", BaseAddress = new("https://shop.invalid"), Envelope = Shop.Protocol.Envelope };
        await using var api = await TestApi.Answering(Shop.Error("""{"key":"MOON_IS_FULL"}"""), HttpStatusCode.InternalServerError);
        using var connection = Shop.Connect(api.Address, protocol: protocol);
        Assert.True(await connection.TrySellAsync() is { ErrorKey: "MOON_IS_FULL", IsAmbiguous: false });
    }

    [Theory]
    [InlineData(ApiCallClass.Money, "It is not known whether the call was carried out: look it up before you send it again.")]
    [InlineData(ApiCallClass.Idempotent, "It may have gone through; it is safe to send it again.")]
    [InlineData(null, "It is not known whether the call was carried out: look it up before you send it again.")]
    public void What_to_do_about_an_unknown_outcome_depends_on_what_a_second_time_would_do(ApiCallClass? callClass, string advice) =>
        Assert.Equal($"The call failed. {advice}", new ApiFailure { CallClass = callClass, IsAmbiguous = true }.Message);

    [Fact]
    public async Task A_failure_knows_what_a_second_time_would_do()
    {
        await using var api = await TestApi.Answering(Page, HttpStatusCode.BadGateway, "text/html");
        await using var server = RawServer.Resetting();
        using var answered = Shop.Connect(api.Address);
        using var broken = Shop.Connect(server.Address);
        Assert.Equal(ApiCallClass.Money, (await answered.TrySellAsync()).Failure!.CallClass);
        Assert.Equal(ApiCallClass.Idempotent, (await broken.TryCancelAsync()).Failure!.CallClass);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var target = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        await using var api = await TestApi.Answering("", HttpStatusCode.TemporaryRedirect, headers: ("Location", target.Address.ToString()));
        using var connection = Shop.Connect(api.Address);

        Assert.True(await connection.TrySellAsync() is { IsAmbiguous: true, StatusCode: HttpStatusCode.TemporaryRedirect });
        var exception = await Assert.ThrowsAsync<ShopException>(() => connection.GetAsync());

        Assert.Contains("redirect", exception.Message, StringComparison.Ordinal);
        Assert.Empty(target.Requests);
    }

    [Fact]
    public async Task Without_an_envelope_the_status_decides()
    {
        await using var refused = await TestApi.Answering("""{"error":"no"}""", HttpStatusCode.BadRequest);
        await using var broken = await TestApi.Answering("""{"error":"no"}""", HttpStatusCode.BadGateway);
        await using var page = await TestApi.Answering(Page);
        using var first = Shop.Connect(refused.Address, protocol: Shop.WithoutEnvelope);
        using var second = Shop.Connect(broken.Address, protocol: Shop.WithoutEnvelope);
        using var third = Shop.Connect(page.Address, protocol: Shop.WithoutEnvelope);
        Assert.False((await first.TrySellAsync()).IsAmbiguous);
        Assert.True((await second.TrySellAsync()).IsAmbiguous);
        Assert.True((await third.TrySellAsync()).IsAmbiguous);
    }
}
