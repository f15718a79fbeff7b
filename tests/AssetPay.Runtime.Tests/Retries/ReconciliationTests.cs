using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Retries;

/// <summary>An unknown outcome of a sale that has an idempotency key is settled: sent once more, then looked up.</summary>
public sealed class ReconciliationTests
{
    private static readonly string Sold = Scripted.Http(200, Shop.Success(Shop.TradeJson));
    private static readonly string Exists = Scripted.Http(409, Shop.Error("""{"code":1,"key":"EXTERNAL_ID_EXISTS","message":"x"}"""));
    private static readonly string NotFound = Scripted.Http(404, Shop.Error("""{"code":3,"key":"TRADE_NOT_FOUND","message":"x"}"""));

    [Fact]
    public async Task A_sale_that_had_not_arrived_is_made_by_sending_it_once_more()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Sold);
        using var connection = Connect(server);

        var outcome = await connection.TrySellOnceAsync(new() { ExternalId = "sale-1" });

        Assert.True(outcome is { Value.Id: "t-1", Delivery: ApiDelivery.Resent, Attempts: 2, IdempotencyKey: "sale-1" });
    }

    [Fact]
    public async Task A_sale_that_had_arrived_is_found()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Exists, Sold);
        using var connection = Connect(server);

        var outcome = await connection.TrySellOnceAsync(new() { ExternalId = "sale-1" });

        Assert.True(outcome is { Value.Id: "t-1", Delivery: ApiDelivery.Found, Failure: null, Error: null });
        Assert.Equal(3, server.RequestCount);
    }

    [Fact]
    public async Task A_sale_that_is_not_found_stays_unknown_and_says_what_was_tried()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Exists, NotFound);
        using var connection = Connect(server);

        var outcome = await connection.TrySellOnceAsync(new() { ExternalId = "sale-1" });

        Assert.True(outcome is { IsAmbiguous: true, Failure: { StatusCode: null, Resend.Key: "EXTERNAL_ID_EXISTS", IdempotencyKey: "sale-1" } });
        Assert.Contains("It was sent as sale-1. Sent once more, it was answered with EXTERNAL_ID_EXISTS; looked up, it was not found.", outcome.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resend_that_is_refused_because_the_key_is_used_says_that_the_sale_exists()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Exists, NotFound);
        using var connection = Connect(server);

        var outcome = await connection.TrySendAsync(Sale(ApiLookup.OneAsync), new SellOnceCall(new() { ExternalId = "sale-1" }), null, default);

        Assert.True(outcome is { IsAmbiguous: true, Failure: { IsTaken: true, Resend.Key: "EXTERNAL_ID_EXISTS" } });
        Assert.Contains("Sent once more, it was refused with EXTERNAL_ID_EXISTS, since one of that key exists; looked up, it was not found.", outcome.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lookup_that_fails_is_no_proof_of_anything()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Exists, Scripted.Page(404));
        using var connection = Connect(server);

        var outcome = await connection.TrySendAsync(Sale(ApiLookup.OneAsync), new SellOnceCall(new() { ExternalId = "sale-1" }), null, default);

        Assert.True(outcome is { IsAmbiguous: true, Failure.IsTaken: true });
        Assert.Contains("since one of that key exists; it could not be looked up.", outcome.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_roots_credential_nothing_is_looked_up()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Exists, Sold);
        using var connection = new ApiConnection(Shop.Protocol, new() { BaseAddress = server.Address, TimeProvider = new HastyTime(), Reconcile = true }, Shop.User, ApiConnection.Fixed(Shop.Token, "token"));

        var outcome = await connection.TrySendAsync(Shop.SellOwnOnce, new SellOnceCall(new() { ExternalId = "sale-1" }), null, default);

        Assert.True(outcome is { IsAmbiguous: true, Failure.Resend.Key: "EXTERNAL_ID_EXISTS" });
        Assert.Equal(2, server.RequestCount);
    }

    [Fact]
    public async Task Of_a_list_the_only_one_is_what_was_found()
    {
        var list = Scripted.Http(200, Shop.Success($"[{Shop.TradeJson}]"));
        var lookup = Shop.Operation("GetTrades", HttpMethod.Get, ApiCallClass.Read, Shop.Merchant, ReadTrades);
        await using var server = Scripted.Answering(list, Scripted.Http(200, Shop.Success("[]")), Scripted.Http(200, Shop.Success($"[{Shop.TradeJson},{Shop.TradeJson}]")));
        using var connection = Connect(server);

        Assert.Equal("t-1", (await ApiLookup.AmongAsync(connection, lookup, new GetCall("sale-1"), new(), default))!.Id);
        Assert.Null(await ApiLookup.AmongAsync(connection, lookup, new GetCall("sale-1"), new(), default));
        Assert.Null(await ApiLookup.AmongAsync(connection, lookup, new GetCall("sale-1"), new(), default));
    }

    [Fact]
    public async Task An_answer_that_is_lost_a_second_time_is_done_and_never_called_unknown()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Scripted.Http(200, Shop.Success("[]")), NotFound);
        using var connection = Connect(server);

        Assert.True(await connection.TrySellOnceAsync(new() { ExternalId = "sale-1" }) is { IsAmbiguous: false, IsDone: true });
    }

    [Fact]
    public async Task What_is_thrown_tells_as_much_as_the_outcome()
    {
        await using var server = Scripted.Answering(Scripted.Http(503, Shop.Error("""{"code":1,"key":"FLEET_DEGRADED","message":"x"}"""), more: "Retry-After: 2\r\n"), Scripted.Reset, Scripted.Http(200, Shop.Success("[]")), NotFound);
        using var connection = Connect(server);

        var thrown = await Assert.ThrowsAsync<ShopException>(() => connection.SellOnceAsync(new() { ExternalId = "sale-1" }));

        Assert.True(thrown is { Delivery: ApiDelivery.Resent, Attempts: 3, Waited.TotalSeconds: 2, IdempotencyKey: "sale-1", IsDone: true, RequestId: "r-1" });
    }

    [Fact]
    public async Task Nothing_is_settled_unless_it_is_asked_for()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Sold);
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime() });

        Assert.True(await connection.TrySellOnceAsync(new() { ExternalId = "sale-1" }) is { IsAmbiguous: true, Attempts: 1 });
        Assert.True(await connection.TrySellOnceAsync(new() { ExternalId = "sale-1" }, new() { Reconcile = true }) is { IsSuccess: true });
    }

    [Fact]
    public async Task A_definite_failure_is_not_sent_once_more()
    {
        await using var server = Scripted.Answering(Exists, Sold);
        using var connection = Connect(server);

        Assert.True(await connection.TrySellOnceAsync(new() { ExternalId = "sale-1" }) is { ErrorKey: "EXTERNAL_ID_EXISTS", IsAmbiguous: false, Attempts: 1 });
    }

    [Fact]
    public async Task A_users_sale_is_looked_up_with_the_merchants_key()
    {
        await using var api = await TestApi.Answering("<html>", System.Net.HttpStatusCode.BadGateway, "text/html");
        using var root = Shop.Connect(api.Address, new() { TimeProvider = new HastyTime(), Reconcile = true });
        using var user = root.With(Shop.User, ApiConnection.Fixed(Shop.Token, "token"));

        await user.TrySendAsync(Shop.SellOwnOnce, new SellOnceCall(new() { ExternalId = "sale-1" }), null, default);

        Assert.Equal(["POST", "POST", "GET", "GET", "GET"], api.Requests.Select(request => request.Method));
        Assert.All(api.Requests.Take(2), request => Assert.False(request.Headers.ContainsKey("api-key")));
        Assert.All(api.Requests.Skip(2), request => Assert.Equal((Shop.Key, false), (request.Headers["api-key"], request.Headers.ContainsKey("Authorization"))));
        Assert.EndsWith("/trades/sale-1", api.Requests.Last().Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_callers_deadline_counts_for_the_settling_too()
    {
        var time = new FakeTimeProvider();
        await using var server = RawServer.Stalling();
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = time, Reconcile = true, TotalTimeout = TimeSpan.FromSeconds(9) });

        var call = connection.TrySellOnceAsync(new() { ExternalId = "sale-1" });
        await server.Received;
        time.Advance(TimeSpan.FromSeconds(9));

        Assert.True(await call is { IsAmbiguous: true, Attempts: 1, Failure.Resend: null });
        Assert.Equal(1, server.RequestCount);
    }

    [Fact]
    public async Task Cancelling_in_the_middle_names_what_had_been_sent()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = RawServer.AfterEachRequest(async (socket, number) =>
        {
            if (number == 1)
            {
                RawServer.Reset(socket);
                return;
            }

            await cancellation.CancelAsync();
        });
        using var connection = Connect(server);

        var exception = await Assert.ThrowsAsync<ApiCanceledException>(() => connection.SellOnceAsync(new() { ExternalId = "sale-1" }, cancellationToken: cancellation.Token));

        Assert.Equal(("sale-1", 2, true), (exception.IdempotencyKey, exception.Attempts, exception.RequestId is not null));
        Assert.Contains("after it had been sent as sale-1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sale_without_a_key_is_given_one_that_every_error_names()
    {
        await using var api = await TestApi.Answering("<html>", System.Net.HttpStatusCode.BadGateway, "text/html");
        using var connection = Shop.Connect(api.Address, new() { TimeProvider = new HastyTime() });
        var request = new SellRequest();

        var outcome = await connection.TrySellOnceAsync(request);

        Assert.Null(request.ExternalId);
        Assert.True(Guid.TryParse(outcome.IdempotencyKey, out _));
        Assert.Equal(outcome.IdempotencyKey, outcome.Failure!.IdempotencyKey);
        Assert.Contains($"\"externalId\":\"{outcome.IdempotencyKey}\"", api.Request.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_are_made_for_sales_alone_and_can_be_switched_off()
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var connection = Shop.Connect(api.Address, new() { CreateIdempotencyKeys = false });
        Assert.Null((await connection.TrySellOnceAsync(new())).IdempotencyKey);
        using var making = Shop.Connect(api.Address, new());
        Assert.Null((await making.TrySellOnceAsync(new(), new() { CallClass = ApiCallClass.Idempotent })).IdempotencyKey);
    }

    private delegate Task<Trade?> Lookup(ApiConnection root, ApiOperation<Trade, ShopError> operation, GetCall call, RequestOptions options, CancellationToken cancellationToken);

    /// <summary>As generated code has it.</summary>
    private static ApiOperation<Trade, ShopError> Sale(Lookup lookup) => new()
    {
        Name = "SellOnce", Method = HttpMethod.Post, PathTemplate = "/SellOnce", Class = ApiCallClass.Money, Credential = Shop.Merchant, ReadData = Trade.Read, TakenKey = "EXTERNAL_ID_EXISTS",
        FindError = Shop.SellOnce.FindError, CreateException = Shop.SellOnce.CreateException,
        Find = (root, key, options, cancellationToken) => lookup(root, Shop.GetTrade, new(key), options, cancellationToken),
    };

    private static IReadOnlyList<Trade> ReadTrades(ref System.Text.Json.Utf8JsonReader reader, ApiReadContext context)
    {
        var trades = new List<Trade>();
        while (reader.Read() && reader.TokenType != System.Text.Json.JsonTokenType.EndArray)
        {
            trades.Add(Trade.Read(ref reader, context));
        }

        return trades;
    }

    private static ApiConnection Connect(RawServer server) => Shop.Connect(server.Address, new() { TimeProvider = new HastyTime(), Reconcile = true });
}
