using ApiDocs.Runtime;
using ApiDocs.Runtime.Tests.Servers;

namespace AssetPay.Generated.Tests.Wire;

/// <summary>A sale whose answer is lost, and how it is settled.</summary>
public sealed class UnknownOutcomeTests
{
    private const string ApiKey = "ap_merchant_key_1";
    private static readonly string Sold = Scripted.Http(200, Bodies.Data(Bodies.Trade));
    private static readonly string Exists = Scripted.Http(409, Bodies.Error("""{ "code": 1, "key": "EXTERNAL_ID_EXISTS", "message": "x" }"""));
    private static readonly string NotFound = Scripted.Http(404, Bodies.Error("""{ "code": 21, "key": "TRADE_NOT_FOUND", "message": "x" }"""));

    private static readonly SellItemsRequest Sale = new()
    {
        TradeUrl = "https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH", Items = [new() { ItemId = "item-1", Price = 10.75m }], ExternalId = "sale-1",
    };

    private static readonly InitiateWithdrawalRequest Withdrawal = new() { Items = [new() { ItemId = "listing-1", Price = 45.00m }], ExternalId = "wd-1" };

    [Fact]
    public async Task It_is_ambiguous_and_names_the_external_id()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Sold);
        using var client = Client(server);

        var error = await Assert.ThrowsAsync<AssetPayException<SellItemsError>>(() => client.Secure.SellItemsAsync(Sale));

        Assert.True(error is { IsAmbiguous: true, Failure: { Attempts: 1, IdempotencyKey: "sale-1" } });
        Assert.Contains("It was sent as sale-1.", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.RequestCount);
    }

    [Fact]
    public async Task It_is_sent_once_more_where_that_is_asked_for()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Sold);
        using var client = Client(server);

        Assert.True(await client.Secure.TrySellItemsAsync(Sale, new() { Reconcile = true }) is { Value.Id: "trade-1", Delivery: ApiDelivery.Resent, Attempts: 2, IdempotencyKey: "sale-1" });
    }

    [Fact]
    public async Task One_without_an_external_id_is_settled_by_the_one_that_was_made()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Exists, Sold);
        using var client = Client(server, reconcile: true);

        var outcome = await client.Secure.TrySellItemsAsync(Sale with { ExternalId = null });

        Assert.True(outcome is { Value.Id: "trade-1", Delivery: ApiDelivery.Found } && Guid.TryParse(outcome.IdempotencyKey, out _));
    }

    [Fact]
    public async Task It_is_found_when_it_was_carried_out()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Exists, Sold);
        using var client = Client(server, reconcile: true);

        Assert.True(await client.Secure.TrySellItemsAsync(Sale) is { Value.Id: "trade-1", Delivery: ApiDelivery.Found, Error: null });
        Assert.Equal(3, server.RequestCount);
    }

    [Fact]
    public async Task A_user_s_withdrawal_is_looked_up_by_the_merchant_key()
    {
        await using var api = await LoopbackApi.StartAsync();
        api.Answer = context =>
        {
            if (context.Request.Method == "GET")
            {
                context.Response.ContentType = "application/json";
                return Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, Bodies.Data(Bodies.Trade));
            }

            context.Abort();
            return Task.CompletedTask;
        };
        using var client = new AssetPayClient(ApiKey, new() { BaseAddress = api.Address, TimeProvider = new HastyTime(), Reconcile = true });

        var outcome = await client.ForUser("client.token.1").TryInitiateWithdrawalAsync(Withdrawal);

        Assert.True(outcome is { Value.Id: "trade-1", Delivery: ApiDelivery.Found });
        Assert.Equal(["/client/trading/withdraw", "/client/trading/withdraw", "/secure/trades/wd-1"], api.Requests.Select(request => request.Target));
        Assert.Equal([false, false, true], api.Requests.Select(request => request.Headers.ContainsKey("api-key")));
        Assert.Equal([true, true, false], api.Requests.Select(request => request.Headers.ContainsKey("Authorization")));
    }

    [Fact]
    public async Task What_is_not_found_stays_unknown_and_says_whether_the_resend_was_refused()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Exists, NotFound);
        using var client = Client(server, reconcile: true);

        var outcome = await client.Secure.TrySellItemsAsync(Sale);

        Assert.True(outcome is { IsAmbiguous: true, Failure: { StatusCode: null, IsTaken: true, Resend.Key: "EXTERNAL_ID_EXISTS" } });
        Assert.Contains("it was refused with EXTERNAL_ID_EXISTS, since one of that key exists; looked up, it was not found.", outcome.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_definite_error_is_left_alone()
    {
        await using var server = Scripted.Answering(Exists, Sold);
        using var client = Client(server, reconcile: true);

        Assert.True(await client.Secure.TrySellItemsAsync(Sale) is { Error: SellItemsError.ExternalIdExists, IsAmbiguous: false, Attempts: 1 });
        Assert.Equal(1, server.RequestCount);
    }

    private static AssetPayClient Client(RawServer server, bool reconcile = false) =>
        new(ApiKey, new() { BaseAddress = server.Address, TimeProvider = new HastyTime(), Reconcile = reconcile });
}
