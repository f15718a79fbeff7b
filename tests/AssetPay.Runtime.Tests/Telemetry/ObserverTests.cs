using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Telemetry;

/// <summary>What observers of a client are told, and that they cannot harm a call.</summary>
public sealed class ObserverTests
{
    private static readonly string Sold = Scripted.Http(200, Shop.Success(Shop.TradeJson));

    [Fact]
    public async Task A_call_is_told_of_from_its_first_attempt_to_its_end()
    {
        var told = new Told();
        await using var server = Scripted.Answering(Scripted.Http(503, "busy", more: "Retry-After: 3\r\n"), Sold);
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime(), Observers = [told] });

        var outcome = await connection.TryGetAsync();

        Assert.Equal(["starting 1", "attempt 1: 503", "retrying after 3 s", "starting 2", "attempt 2: ", "ended: , 2 attempts, Sent"], told.Lines);
        Assert.All(told.Calls, call => Assert.Equal(("GetTrade", "GET", "/shops/{shopId}/trades/{tradeId}", outcome.RequestId is null), (call.Operation, call.Method, call.PathTemplate, call.RequestId is null)));
        Assert.Equal((TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(3)), (told.Calls.Last().Wait, told.Calls.Last().Duration));
    }

    [Fact]
    public async Task A_settled_outcome_says_how_it_was_settled()
    {
        var told = new Told();
        await using var server = Scripted.Answering(Scripted.Reset, Sold);
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime(), Observers = [told], Reconcile = true });

        await connection.SellOnceAsync(new() { ExternalId = "sale-1" });

        Assert.Equal("ended: , 2 attempts, Resent", told.Lines.Last());
        Assert.Equal("sale-1", told.Calls.Last().IdempotencyKey);
    }

    [Fact]
    public async Task A_renewed_credential_and_missing_members_are_told_of()
    {
        var told = new Told();
        var keys = new Queue<string>(["first-key", "second-key", "second-key"]);
        await using var server = Scripted.Answering(
            Scripted.Http(401, Shop.Error("""{"code":1,"key":"INVALID_TOKEN","message":"x"}""")), Scripted.Http(200, Shop.Success("""{"id":"t-1"}""")));
        using var connection = new ApiConnection(Shop.Protocol, new() { BaseAddress = server.Address, Observers = [told] }, Shop.Merchant, _ => new(keys.Dequeue()));

        await connection.SellAsync();

        Assert.Contains("renewed: INVALID_TOKEN", told.Lines);
        Assert.Contains("missing data.status", told.Lines);
    }

    [Fact]
    public async Task A_cancelled_sale_ends_as_one_of_which_nobody_knows()
    {
        var told = new Told();
        using var cancellation = new CancellationTokenSource();
        await using var server = RawServer.AfterEachRequest((_, _) => cancellation.CancelAsync());
        using var connection = Shop.Connect(server.Address, new() { Observers = [told] });

        await Assert.ThrowsAsync<ApiCanceledException>(() => connection.SellAsync(cancellationToken: cancellation.Token));

        Assert.Equal((true, "canceled"), (told.Calls.Last().IsAmbiguous, told.Calls.Last().ErrorType));
    }

    [Fact]
    public async Task What_an_observer_throws_costs_nothing()
    {
        var told = new Told();
        await using var server = Scripted.Answering(Sold);
        using var connection = Shop.Connect(server.Address, new() { Observers = [new Throwing(), told] });

        Assert.Equal("t-1", (await connection.SellAsync()).Id);
        Assert.Equal(3, told.Lines.Count);
    }

    [Theory]
    [InlineData("start")]
    [InlineData("stop")]
    [InlineData("measure")]
    public async Task What_a_listener_throws_costs_neither_a_trade_nor_a_failure(string moment)
    {
        using var listening = new Listening();
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == listening.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = _ => Throw("start"),
            ActivityStopped = _ => Throw("stop"),
        };
        ActivitySource.AddActivityListener(activities);
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => { if (instrument.Meter.Name == listening.Name) { listener.EnableMeasurementEvents(instrument); } } };
        meters.SetMeasurementEventCallback<double>((_, _, _, _) => Throw("measure"));
        meters.SetMeasurementEventCallback<long>((_, _, _, _) => Throw("measure"));
        meters.Start();
        await using var server = Scripted.Answering(Scripted.Http(503, "busy", more: "Retry-After: 1\r\n"), Sold, Sold, Scripted.Reset);
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime() }, listening.Protocol);

        Assert.Equal(2, (await connection.TryGetAsync()).Attempts);
        Assert.Equal("t-1", (await connection.SellAsync()).Id);
        Assert.True((await Assert.ThrowsAsync<ShopException>(() => connection.SellAsync())).IsAmbiguous);

        void Throw(string now)
        {
            if (now == moment)
            {
                throw new InvalidOperationException(now);
            }
        }
    }

    [Fact]
    public async Task A_trace_that_is_not_sampled_changes_nothing()
    {
        ApiProtocol protocol;
        using (var listening = new Listening())
        {
            protocol = listening.Protocol;
        }

        using var activities = new ActivityListener { ShouldListenTo = source => source.Name == protocol.ClientName, Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.None };
        ActivitySource.AddActivityListener(activities);
        await using var server = Scripted.Answering(Sold);
        using var connection = Shop.Connect(server.Address, protocol: protocol);

        Assert.Equal("t-1", (await connection.SellAsync()).Id);
    }

    [Fact]
    public void An_observer_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentNullException>("Observers", () => new ApiClientOptions().Observers = null!);
        Assert.Throws<ArgumentNullException>("Observers", () => new ApiClientOptions().Observers = [null!]);
    }

    private sealed class Told : ApiCallObserver
    {
        internal ConcurrentQueue<string> Lines { get; } = new();

        internal ConcurrentQueue<ApiCallEvent> Calls { get; } = new();

        public override void OnAttemptStarting(in ApiCallEvent call) => Add(call, $"starting {call.Attempts}");

        public override void OnAttemptEnded(in ApiCallEvent call) => Add(call, $"attempt {call.Attempts}: {call.ErrorType}");

        public override void OnRetrying(in ApiCallEvent call) => Add(call, $"retrying after {call.Wait.TotalSeconds} s");

        public override void OnCredentialRenewed(in ApiCallEvent call) => Add(call, $"renewed: {call.ErrorType}");

        public override void OnEnded(in ApiCallEvent call) => Add(call, $"ended: {call.ErrorType}, {call.Attempts} attempts, {call.Delivery}");

        public override void OnMissingMembers(in ApiCallEvent call, IReadOnlyList<string> members) => Add(call, $"missing {members[0]}");

        private void Add(in ApiCallEvent call, string line)
        {
            Calls.Enqueue(call);
            Lines.Enqueue(line);
        }
    }

    private sealed class Throwing : ApiCallObserver
    {
        public override void OnAttemptStarting(in ApiCallEvent call) => throw new InvalidOperationException();

        public override void OnAttemptEnded(in ApiCallEvent call) => throw new InvalidOperationException();

        public override void OnEnded(in ApiCallEvent call) => throw new InvalidOperationException();
    }
}
