using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Retries;

/// <summary>How a call is sent again: what stays the same, how long it waits, when it gives up.</summary>
public sealed class RetryTests
{
    private static readonly string Success = Scripted.Http(200, Shop.Success(Shop.TradeJson));

    [Fact]
    public async Task A_retry_that_succeeds_gives_its_value_and_says_how_it_came_by_it()
    {
        await using var server = Scripted.Answering(Scripted.Page(503), Scripted.Reset, Success);
        var time = new HastyTime();
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = time });

        var outcome = await connection.TryGetAsync();

        Assert.True(outcome is { Value.Id: "t-1", Attempts: 3, Delivery: ApiDelivery.Sent });
        Assert.Equal(time.Waits.Aggregate((one, other) => one + other), outcome.Waited);
    }

    [Fact]
    public async Task All_attempts_carry_the_same_request_id()
    {
        await using var api = await TestApi.Answering("busy", System.Net.HttpStatusCode.ServiceUnavailable);
        using var connection = Shop.Connect(api.Address, new() { TimeProvider = new HastyTime() });

        var outcome = await connection.TryGetAsync();

        var ids = api.Requests.Select(request => request.Headers["x-request-id"]).ToList();
        Assert.Equal(3, ids.Count);
        Assert.Equal(outcome.RequestId, Assert.Single(ids.Distinct()));
        Assert.Equal(4, Guid.Parse(ids[0]).Version);
    }

    [Fact]
    public async Task The_wait_doubles_up_to_four_seconds_and_is_never_less_than_half_of_that()
    {
        await using var server = Scripted.Answering(Scripted.Page(503));
        var time = new HastyTime();
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = time, MaxRetries = 7 });

        await connection.TryGetAsync();

        double[] longest = [300, 600, 1200, 2400, 4000, 4000, 4000];
        Assert.Equal(longest.Length, time.Waits.Count);
        Assert.All(time.Waits.Zip(longest), pair => Assert.InRange(pair.First.TotalMilliseconds, pair.Second / 2, pair.Second));
    }

    [Theory]
    [InlineData("Retry-After: 3\r\n")]
    [InlineData("Retry-After: Fri, 31 Jul 2026 12:00:03 GMT\r\n")]
    public async Task The_api_says_how_long_to_wait(string header)
    {
        await using var server = Scripted.Answering(Scripted.Http(503, "busy", more: header), Success);
        var time = new HastyTime();
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = time });

        Assert.True((await connection.TryGetAsync()).IsSuccess);

        Assert.Equal([TimeSpan.FromSeconds(3)], time.Waits);
    }

    [Fact]
    public async Task A_wait_that_is_too_long_is_not_waited_but_told()
    {
        await using var server = Scripted.Answering(Scripted.Http(503, "busy", more: "Retry-After: 6\r\n"), Success);
        var time = new HastyTime();
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = time });

        var outcome = await connection.TryGetAsync();

        Assert.Equal((TimeSpan.FromSeconds(6), 1, 0), (outcome.Failure!.RetryAfter, outcome.Attempts, time.Waits.Count));
        Assert.Contains("The API asks to wait 6 s.", outcome.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retries_end_before_the_deadline_of_the_whole_call()
    {
        await using var server = Scripted.Answering(Scripted.Http(503, "busy", more: "Retry-After: 4\r\n"));
        var time = new HastyTime();
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = time, MaxRetries = 10, TotalTimeout = TimeSpan.FromSeconds(30) });

        var outcome = await connection.TryGetAsync(options: new() { TotalTimeout = TimeSpan.FromSeconds(30) });

        Assert.Equal((8, TimeSpan.FromSeconds(28)), (outcome.Attempts, outcome.Waited));
        Assert.StartsWith("GetTrade failed with status 503 after 8 attempts", outcome.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attempt_has_no_more_time_than_is_left_of_the_call()
    {
        var time = new FakeTimeProvider();
        await using var server = RawServer.Stalling();
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = time, TotalTimeout = TimeSpan.FromSeconds(7), MaxRetries = 0 });

        var call = connection.TryGetAsync();
        await server.Received;
        time.Advance(TimeSpan.FromSeconds(7));

        Assert.Contains("no whole answer within 7 s", (await call).Failure!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, 1, 40)]
    [InlineData(20, null, 1, 20)]
    [InlineData(20, 10, 1, 10)]
    public async Task The_time_of_an_attempt_is_the_calls_the_clients_or_the_documentations(int? client, int? call, int attempts, int seconds)
    {
        var time = new FakeTimeProvider();
        await using var server = RawServer.Stalling();
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = time, MaxRetries = 0, Timeout = Seconds(client) });
        var slow = Shop.Operation("Slow", HttpMethod.Get, ApiCallClass.Read, Shop.Merchant, Trade.Read, timeout: TimeSpan.FromSeconds(40));

        var sent = connection.TrySendAsync(slow, new GetCall("a"), new() { Timeout = Seconds(call) }, default);
        await server.Received;
        time.Advance(TimeSpan.FromSeconds(seconds));

        var outcome = await sent;
        Assert.Equal(attempts, outcome.Attempts);
        Assert.Contains($"within {seconds} s", outcome.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_while_a_cancel_waits_says_that_it_may_have_gone_through()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = Scripted.Answering(Scripted.Reset);
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new CancellingTime(cancellation) });

        var exception = await Assert.ThrowsAsync<ApiCanceledException>(() => connection.CancelAsync(cancellation.Token));

        Assert.True(exception.IsAmbiguous);
    }

    [Fact]
    public async Task Cancelling_while_a_read_waits_is_a_plain_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = Scripted.Answering(Scripted.Reset);
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new CancellingTime(cancellation) });

        Assert.IsNotType<ApiCanceledException>(await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connection.GetAsync(cancellationToken: cancellation.Token)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void A_number_of_retries_out_of_bounds_is_refused(int count)
    {
        Assert.Throws<ArgumentOutOfRangeException>("MaxRetries", () => new ApiClientOptions().MaxRetries = count);
        Assert.Throws<ArgumentOutOfRangeException>("MaxRetries", () => new RequestOptions { MaxRetries = count });
    }

    private static TimeSpan? Seconds(int? seconds) => seconds is { } count ? TimeSpan.FromSeconds(count) : null;

    /// <summary>Cancels when somebody begins to wait.</summary>
    private sealed class CancellingTime(CancellationTokenSource cancellation) : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var isWait = state is Task;
            if (isWait)
            {
                cancellation.Cancel();
            }

            return base.CreateTimer(callback, state, isWait ? Timeout.InfiniteTimeSpan : dueTime, period);
        }
    }
}
