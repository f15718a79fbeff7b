using System.Net;
using ApiDocs.Runtime;
using ApiDocs.Runtime.Tests.Servers;

namespace AssetPay.Generated.Tests.Wire;

/// <summary>What is sent again by itself, and as what, over a real socket.</summary>
public sealed class RepeatingTests : WireTests
{
    private const string Busy = """{ "code": 1011, "key": "FLEET_DEGRADED", "message": "soon" }""";

    [Theory]
    [InlineData(1011, "FLEET_DEGRADED", HttpStatusCode.ServiceUnavailable)]
    [InlineData(19, "DEPOSIT_IN_PROGRESS", HttpStatusCode.Conflict)]
    [InlineData(20, "WITHDRAW_IN_PROGRESS", HttpStatusCode.OK)]
    public async Task What_is_raised_before_anything_is_done_is_sent_again_as_the_same(int code, string key, HttpStatusCode status)
    {
        Answer(_ => (Bodies.Error($$"""{ "code": {{code}}, "key": "{{key}}", "message": "soon" }"""), status), 2);

        var outcome = await Again().Secure.TrySellItemsAsync(Sale);

        Assert.True(outcome is { IsSuccess: true, Attempts: 3, Delivery: ApiDelivery.Sent });
        Assert.Equal(3, Api.Requests.Count);
        Assert.True(Guid.TryParse(outcome.IdempotencyKey, out _));
        Assert.Equal(outcome.IdempotencyKey, Assert.Single(Api.Requests.Select(request => (string?)request.Json["externalId"]).Distinct()));
        Assert.Equal(4, Guid.Parse(Assert.Single(Api.Requests.Select(request => request.Headers["x-request-id"]).Distinct())).Version);
        Assert.Null(Sale.ExternalId);
    }

    [Fact]
    public async Task Another_error_of_a_sale_is_not()
    {
        Api.Answers(Bodies.Error("""{ "code": 1005, "key": "RATE_LIMITED", "message": "often" }"""), HttpStatusCode.TooManyRequests);

        Assert.True(await Again().Secure.TrySellItemsAsync(Sale) is { Error: SellItemsError.RateLimited, Attempts: 1, IsAmbiguous: false });
    }

    [Fact]
    public async Task A_callers_own_external_id_and_request_id_stay_as_they_are()
    {
        Answer(_ => (Bodies.Error(Busy), HttpStatusCode.ServiceUnavailable), 1);

        await Again().Secure.SellItemsAsync(Sale with { ExternalId = "sale-1" }, new() { RequestId = "mine" });

        Assert.Equal(["sale-1", "sale-1"], Api.Requests.Select(request => (string?)request.Json["externalId"]));
        Assert.Equal(["mine", "mine"], Api.Requests.Select(request => request.Headers["x-request-id"]));
    }

    [Fact]
    public async Task No_external_id_is_made_where_that_is_switched_off()
    {
        using var client = new AssetPayClient(ApiKey, new() { BaseAddress = Api.Address, CreateIdempotencyKeys = false });

        var outcome = await client.Secure.TrySellItemsAsync(Sale);

        Assert.Null(outcome.IdempotencyKey);
        Assert.Null(Api.Request.Json["externalId"]);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("Fri, 31 Jul 2026 12:00:02 GMT")]
    public async Task The_api_says_how_long_to_wait(string header)
    {
        var time = new HastyTime();
        Answer(context =>
        {
            context.Response.Headers.RetryAfter = header;
            return (Bodies.Error(Busy), HttpStatusCode.ServiceUnavailable);
        }, 1);

        Assert.True(await Again(time).Secure.TrySellItemsAsync(Sale) is { IsSuccess: true, Attempts: 2 });
        Assert.Equal([TimeSpan.FromSeconds(2)], time.Waits);
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once_and_the_deposit_sent_again_at_once()
    {
        var time = new HastyTime();
        var tokens = new Queue<string>(["old", "new", "new", "new"]);
        var user = Again(time).ForUser(_ => ValueTask.FromResult(tokens.Dequeue()));
        Answer(_ => (Bodies.Error("""{ "code": 1100, "key": "INVALID_TOKEN", "message": "x" }"""), HttpStatusCode.Unauthorized), 1);

        var outcome = await user.TryInitiateDepositAsync(Deposit);

        Assert.True(outcome.IsSuccess);
        Assert.Empty(time.Waits);
        Assert.Equal(["old", "new"], Api.Requests.Select(request => request.Headers["Authorization"]));
        Assert.Equal(outcome.IdempotencyKey, Assert.Single(Api.Requests.Select(request => (string?)request.Json["externalId"]).Distinct()));
    }

    [Fact]
    public async Task A_token_that_is_refused_again_is_an_error()
    {
        var count = 0;
        Api.Answers(Bodies.Error("""{ "code": 1100, "key": "INVALID_TOKEN", "message": "x" }"""), HttpStatusCode.Unauthorized);

        var outcome = await Again().ForUser(_ => ValueTask.FromResult($"token-{count++}")).TryInitiateDepositAsync(Deposit);

        Assert.True(outcome is { ErrorKey: "INVALID_TOKEN", IsAmbiguous: false });
        Assert.Equal(2, Api.Requests.Count);
    }

    [Fact]
    public async Task The_caller_may_know_better_what_a_call_does()
    {
        Api.Answers("<html>", HttpStatusCode.BadGateway, "text/html");

        Assert.True(await Again().Secure.TrySellItemsAsync(Sale) is { IsAmbiguous: true, Attempts: 1 });
        Assert.True(await Again().Secure.TrySellItemsAsync(Sale, new() { CallClass = ApiCallClass.Read }) is { IsAmbiguous: false, Attempts: 3 });
        Assert.True(await Again().Secure.TryGetSelfTradeAsync("sale-1", new() { CallClass = ApiCallClass.Money }) is { IsAmbiguous: true, Attempts: 1 });
    }

    private AssetPayClient Again(HastyTime? time = null) => new(ApiKey, new() { BaseAddress = Api.Address, TimeProvider = time ?? new HastyTime() });

    /// <summary>So many times this, then the trade.</summary>
    private void Answer(Func<Microsoft.AspNetCore.Http.HttpContext, (string Body, HttpStatusCode Status)> first, int times)
    {
        var left = times;
        Api.Answer = async context =>
        {
            var (body, status) = Interlocked.Decrement(ref left) >= 0 ? first(context) : (Bodies.Data(Bodies.Trade), HttpStatusCode.OK);
            context.Response.StatusCode = (int)status;
            context.Response.ContentType = "application/json";
            await Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, body);
        };
    }
}
