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

        Assert.True(outcome is { Value.Id: "t-1", Delivery: ApiDelivery.Found, Failure: null, Error: null, StatusCode: null });
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

        var outcome = await connection.TrySendAsync(Sale(ApiLookup.FindAsync), new SellOnceCall(new() { ExternalId = "sale-1" }), null, default);

        Assert.True(outcome is { IsAmbiguous: true, Failure: { IsTaken: true, Resend.Key: "EXTERNAL_ID_EXISTS" } });
        Assert.Contains("Sent once more, it was refused with EXTERNAL_ID_EXISTS, since one of that key exists; looked up, it was not found.", outcome.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lookup_that_fails_is_no_proof_of_anything()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Exists, Scripted.Page(404));
        using var connection = Connect(server);

        var outcome = await connection.TrySendAsync(Sale(ApiLookup.FindAsync), new SellOnceCall(new() { ExternalId = "sale-1" }), null, default);

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
        Assert.EndsWith("; it could not be looked up.", outcome.Failure.Message[..outcome.Failure.Message.IndexOf(" Request id", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Equal(2, server.RequestCount);
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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_provider_that_breaks_down_before_the_resend_does_not_hinder_the_lookup(bool timesOut)
    {
        await using var server = Scripted.Answering(Scripted.Reset, Sold);
        using var root = Connect(server);
        var asked = 0;
        using var user = root.With(Shop.User, _ => ++asked == 1 ? new(Shop.Token) : throw (timesOut ? new TaskCanceledException() : new InvalidOperationException("no more tokens")));

        var outcome = await user.TrySendAsync(Shop.SellOwnOnce, new SellOnceCall(new() { ExternalId = "sale-1" }), null, default);

        Assert.True(outcome is { Value.Id: "t-1", Delivery: ApiDelivery.Found });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_provider_that_breaks_down_and_a_lookup_that_finds_nothing_leave_the_first_error(bool timesOut)
    {
        await using var server = Scripted.Answering(Scripted.Reset, NotFound);
        using var root = Connect(server);
        var asked = 0;
        using var user = root.With(Shop.User, _ => ++asked == 1 ? new(Shop.Token) : throw (timesOut ? new TaskCanceledException() : new InvalidOperationException("no more tokens")));

        var outcome = await user.TrySendAsync(Shop.SellOwnOnce, new SellOnceCall(new() { ExternalId = "sale-1" }), null, default);

        Assert.True(outcome is { IsAmbiguous: true, IdempotencyKey: "sale-1", Failure.Resend: null });
        Assert.Contains("Looked up, it was not found.", outcome.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_refused_on_the_resend_is_renewed_and_the_sale_sent_again()
    {
        var refused = Scripted.Http(401, Shop.Error("""{"code":2,"key":"INVALID_TOKEN","message":"x"}"""));
        await using var server = Scripted.Answering(Scripted.Reset, refused, Exists, Sold);
        using var root = Connect(server);
        var asked = 0;
        using var user = root.With(Shop.User, _ => new($"token-{++asked}"));

        var outcome = await user.TrySendAsync(Shop.SellOwnOnce, new SellOnceCall(new() { ExternalId = "sale-1" }), null, default);

        Assert.True(outcome is { Value.Id: "t-1", Delivery: ApiDelivery.Found });
        Assert.Equal(4, server.RequestCount);
    }

    [Fact]
    public async Task A_resend_that_the_api_would_take_later_is_not_waited_for_but_looked_up()
    {
        var degraded = Scripted.Http(503, Shop.Error("""{"code":9,"key":"FLEET_DEGRADED","message":"x"}"""), more: "Retry-After: 2\r\n");
        await using var server = Scripted.Answering(Scripted.Reset, degraded, NotFound);
        using var connection = Connect(server);

        Assert.True(await connection.TrySellOnceAsync(new() { ExternalId = "sale-1" }) is { IsAmbiguous: true, Failure: { Resend: { Key: "FLEET_DEGRADED", IsAmbiguous: false }, IsTaken: false } });
        Assert.Equal(3, server.RequestCount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task A_blank_key_that_nobody_checked_settles_nothing(string key)
    {
        await using var server = Scripted.Answering(Scripted.Reset, Sold);
        using var connection = Connect(server);

        Assert.True(await connection.TrySellOnceAsync(new() { ExternalId = key }, new() { ValidateRequest = false }) is { IsAmbiguous: true, Attempts: 1 });
        Assert.Equal(1, server.RequestCount);
    }

    [Fact]
    public async Task A_client_that_is_disposed_in_the_middle_leaves_it_unknown()
    {
        ApiConnection? connection = null;
        await using var server = RawServer.AfterEachRequest((_, _) =>
        {
            connection!.Dispose();
            return Task.Delay(Timeout.Infinite);
        });
        connection = Connect(server);

        Assert.True(await connection.TrySellOnceAsync(new() { ExternalId = "sale-1" }) is { IsAmbiguous: true, IdempotencyKey: "sale-1" });
    }

    [Fact]
    public async Task What_outcome_and_error_say_of_the_answer_is_the_same()
    {
        await using var server = Scripted.Answering(Scripted.Page(502), Exists, NotFound);
        using var connection = Connect(server);

        var outcome = await connection.TrySellOnceAsync(new() { ExternalId = "sale-1" });

        Assert.Equal((outcome.Failure!.StatusCode, outcome.Failure.RequestId), (outcome.StatusCode, outcome.RequestId));
        Assert.Same(outcome.Failure.Headers, outcome.Headers);
    }

    private delegate Task<Trade?> Lookup(ApiConnection root, ApiOperation<Trade, ShopError> operation, GetCall call, RequestOptions options, CancellationToken cancellationToken);

    /// <summary>As generated code has it.</summary>
    private static ApiOperation<Trade, ShopError> Sale(Lookup lookup) => new()
    {
        Name = "SellOnce", Method = HttpMethod.Post, PathTemplate = "/SellOnce", Class = ApiCallClass.Money, Credential = Shop.Merchant, ReadData = Trade.Read, TakenKey = "EXTERNAL_ID_EXISTS",
        FindError = Shop.SellOnce.FindError, CreateException = Shop.SellOnce.CreateException,
        Find = (root, key, options, cancellationToken) => lookup(root, Shop.GetTrade, new(key), options, cancellationToken),
    };

    private static ApiConnection Connect(RawServer server) => Shop.Connect(server.Address, new() { TimeProvider = new HastyTime(), Reconcile = true });
}
