using System.Net;
using System.Text;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Limits;

/// <summary>The gate before every attempt: what it is asked, what becomes of its answers.</summary>
public sealed class RateGateTests
{
    private static readonly string Success = Shop.Success(Shop.TradeJson);
    private static readonly string Degraded = Shop.Error("""{"code":9,"key":"FLEET_DEGRADED","message":"x"}""");

    private int _sent;

    [Fact]
    public async Task A_refused_call_sends_nothing_is_certain_and_says_operation_limit_and_wait()
    {
        var outcome = await Connect(new ScriptedGate(ScriptedGate.Refuse(12.5))).TrySellAsync();

        Assert.True(outcome is { IsAmbiguous: false, StatusCode: null, Attempts: 0, Failure: { IsHeldBack: true, IsDone: false, RequestId: null } });
        Assert.Equal(
            "Sell failed: rate limited on this side, nothing was sent: the limit of 5 requests in 60 s is used up. There is room for it in 12.5 s.",
            outcome.Failure!.Message);
        Assert.Equal((TimeSpan.FromSeconds(12.5), 0), (outcome.Failure.RetryAfter, _sent));
    }

    [Fact]
    public async Task A_refused_call_throws_the_clients_own_exception()
    {
        var exception = await Assert.ThrowsAsync<ShopException>(() => Connect(new ScriptedGate(ScriptedGate.Refuse(1))).GetAsync());

        Assert.True(exception is { IsHeldBack: true, Error: null, RetryAfter.TotalSeconds: 1 });
    }

    [Fact]
    public async Task The_gate_is_told_the_operation_the_merchant_and_the_time_that_is_left()
    {
        var gate = new ScriptedGate(ScriptedGate.Let);

        await Connect(gate, new() { TotalTimeout = TimeSpan.FromSeconds(7) }, Success).GetAsync();

        var request = Assert.Single(gate.Requests);
        Assert.Equal(("GetTrade", "GET", "/shops/{shopId}/trades/{tradeId}", TimeSpan.FromSeconds(7)), (request.Operation, request.Method, request.PathTemplate, request.MaxWait));
        Assert.Matches("^[0-9A-F]{32}$", request.Merchant);
    }

    [Fact]
    public async Task Clients_of_one_key_have_one_merchant_and_so_have_those_made_from_them()
    {
        var gate = new ScriptedGate(ScriptedGate.Let);
        var first = Connect(gate, null, Success);
        var other = new ApiConnection(Shop.Protocol, Options(gate, null, [Success]), Shop.Merchant, ApiConnection.Fixed("ap_another", "apiKey"));

        await first.GetAsync();
        await Connect(gate, null, Success).GetAsync();
        await first.With(Shop.User, ApiConnection.Fixed(Shop.Token, "token")).SendAsync(Shop.GetOwnTrade, new GetCall("a"), null, default);
        await other.GetAsync();

        Assert.Single(gate.Requests.Take(3).Select(request => request.Merchant).Distinct());
        Assert.NotEqual(gate.Requests[0].Merchant, gate.Requests[3].Merchant);
    }

    [Fact]
    public async Task A_provider_of_keys_names_its_merchant_once()
    {
        var (gate, asked) = (new ScriptedGate(ScriptedGate.Let), 0);
        var connection = new ApiConnection(Shop.Protocol, Options(gate, null, [Success]), Shop.Merchant, _ => new($"ap_{++asked}"));

        await connection.GetAsync();
        await connection.GetAsync();

        Assert.Equal(3, asked);
        Assert.Single(gate.Requests.Select(request => request.Merchant).Distinct());
    }

    [Fact]
    public async Task A_provider_that_never_gives_a_key_does_not_outlast_the_call()
    {
        var time = new FakeTimeProvider();
        var gate = new ScriptedGate(ScriptedGate.Let);
        var connection = new ApiConnection(
            Shop.Protocol,
            new() { TimeProvider = time, TotalTimeout = TimeSpan.FromSeconds(7), RateLimits = gate, HttpClient = StubHandler.Throwing(new IOException("sent")) },
            Shop.Merchant,
            static _ => new(new TaskCompletionSource<string>().Task));

        var call = connection.TrySendAsync(Shop.Sell, new SellCall(new()), null, default);
        Assert.False(call.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(7));

        var outcome = await call;
        Assert.True(outcome is { IsSuccess: false, IsAmbiguous: false, Attempts: 0 });
        Assert.Contains("TotalTimeout", outcome.Failure!.Message, StringComparison.Ordinal);
        Assert.Empty(gate.Requests);
    }

    [Fact]
    public async Task Every_attempt_passes_the_gate_and_gives_its_pass_back()
    {
        var gate = new ScriptedGate(ScriptedGate.Let);

        var outcome = await Connect(gate, null, Degraded, Degraded, Success).TrySellAsync();

        Assert.Equal((3, 3, 0), (outcome.Attempts, gate.Requests.Count, gate.Open));
    }

    [Fact]
    public async Task A_renewal_a_resend_and_the_lookup_pass_it_too()
    {
        var gate = new ScriptedGate(ScriptedGate.Let);
        var connection = Connect(gate, new() { Reconcile = true }, "(broken)", "(broken)", Success);

        Assert.Equal(ApiDelivery.Found, (await connection.TrySellOnceAsync(new() { ExternalId = "a" })).Delivery);
        Assert.Equal(["SellOnce", "SellOnce", "GetTrade"], gate.Requests.Select(request => request.Operation));

        var asked = 0;
        var renewing = new ApiConnection(
            Shop.Protocol, Options(gate, null, [Shop.Error("""{"code":7,"key":"INVALID_TOKEN","message":"x"}"""), Success]), Shop.Merchant, _ => new($"ap_{++asked}"));
        gate.Requests.Clear();
        Assert.Equal(2, (await renewing.TryGetAsync()).Attempts);
        Assert.Equal(2, gate.Requests.Count);
    }

    [Fact]
    public async Task The_time_that_the_gate_took_is_time_waited()
    {
        var time = new FakeTimeProvider();
        var turn = new TaskCompletionSource<ApiRatePass>();
        var connection = Connect(new ScriptedGate((_, _) => new(turn.Task)), new() { TimeProvider = time }, Success);

        var call = connection.TryGetAsync();
        time.Advance(TimeSpan.FromSeconds(4));
        turn.SetResult(default);

        var outcome = await call;
        Assert.Equal((true, TimeSpan.FromSeconds(4)), (outcome.IsSuccess, outcome.Waited));
    }

    [Fact]
    public async Task A_refusal_after_an_attempt_that_was_refused_for_certain_says_so()
    {
        var outcome = await Connect(new ScriptedGate(ScriptedGate.Let, ScriptedGate.Refuse(3)), null, Degraded).TrySellAsync();

        Assert.True(outcome is { IsAmbiguous: false, StatusCode: null, Attempts: 1, Failure: { IsHeldBack: true, Key: null } });
        Assert.Contains("it was not sent again", outcome.Failure!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_not_known_of_an_attempt_is_not_forgotten_over_the_gate(bool breaks)
    {
        var gate = new ScriptedGate(ScriptedGate.Let, breaks ? (_, _) => throw new InvalidOperationException("the limiter broke") : ScriptedGate.Refuse(3));

        var outcome = await Connect(gate, null, "(broken)").TryCancelAsync(new() { MaxRetries = 1 });

        Assert.True(outcome is { IsAmbiguous: true, Attempts: 1, Failure: { IsHeldBack: false } });
    }

    [Fact]
    public async Task What_the_gate_throws_before_anything_was_sent_reaches_the_caller() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Connect(new ScriptedGate((_, _) => throw new InvalidOperationException())).GetAsync());

    [Fact]
    public async Task Cancelling_at_the_gate_is_a_plain_cancellation_until_something_was_sent()
    {
        using var first = new CancellationTokenSource();
        var gate = new ScriptedGate(Cancelling(first));
        Assert.IsNotType<ApiCanceledException>(await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Connect(gate).CancelAsync(first.Token)));
        Assert.Equal(0, _sent);

        using var second = new CancellationTokenSource();
        await Assert.ThrowsAsync<ApiCanceledException>(() => Connect(new ScriptedGate(ScriptedGate.Let, Cancelling(second)), null, "(broken)").CancelAsync(second.Token));
    }

    private static Func<ApiRateRequest, CancellationToken, ValueTask<ApiRatePass>> Cancelling(CancellationTokenSource source) => async (_, cancellationToken) =>
    {
        await source.CancelAsync();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return default;
    };

    private ApiConnection Connect(ScriptedGate gate, ApiClientOptions? options = null, params string[] answers) =>
        Shop.Connect(null, Options(gate, options, answers));

    private ApiClientOptions Options(ScriptedGate gate, ApiClientOptions? options, string[] answers)
    {
        var number = 0;
        options ??= new();
        options.TimeProvider = options.TimeProvider is FakeTimeProvider moved ? moved : new HastyTime();
        options.RateLimits = gate;
        options.HttpClient = new(new StubHandler((_, _) =>
        {
            _sent++;
            var answer = answers[Math.Min(++number, answers.Length) - 1];
            return answer == "(broken)"
                ? throw new IOException("broken")
                : Task.FromResult(new HttpResponseMessage(answer.Contains("\"success\":true", StringComparison.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.Conflict)
                {
                    Content = new StringContent(answer, Encoding.UTF8, "application/json"),
                });
        }));
        return options;
    }
}
