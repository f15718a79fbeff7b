namespace ApiDocs.RateLimiting.Tests;

/// <summary>
/// Whatever comes when, and however long it takes to arrive: no window of the documented length has more requests than the limit. Each case
/// is a seed of its own.
/// </summary>
public sealed class EveryWindowTests
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_window_has_too_many_requests_at_random_times(int seed)
    {
        var (random, time) = (new Random(seed), new FakeTimeProvider());
        var permits = random.Next(1, 40);
        using var limiter = new ApiRateLimiter(new() { PermitLimit = permits, Window = Window, TimeProvider = time });
        var arrivals = new List<DateTimeOffset>();
        var onTheirWay = new List<(DateTimeOffset Arrival, DateTimeOffset Answer, IDisposable Lease)>();

        for (var i = 0; i < 2000; i++)
        {
            // In bursts, with pauses of up to half a window.
            time.Advance(random.Next(10) == 0 ? Window * random.NextDouble() / 2 : TimeSpan.FromMilliseconds(random.Next(0, 400)));
            foreach (var done in onTheirWay.Where(request => request.Answer <= time.GetUtcNow()).ToList())
            {
                done.Lease.Dispose();
                onTheirWay.Remove(done);
            }

            var lease = limiter.AttemptAcquire();
            if (lease.IsAcquired)
            {
                var arrival = time.GetUtcNow() + TimeSpan.FromMilliseconds(random.Next(0, 5000));
                arrivals.Add(arrival);
                onTheirWay.Add((arrival, arrival + TimeSpan.FromMilliseconds(random.Next(0, 5000)), lease));
            }
        }

        AssertNoWindowHasMoreThan(permits, arrivals);
        Assert.True(arrivals.Count > permits);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task No_window_has_too_many_when_they_queue_either_and_no_permit_is_wasted(int seed)
    {
        var (random, time) = (new Random(seed), new FakeTimeProvider());
        var permits = random.Next(1, 20);
        using var limiter = new ApiRateLimiter(new() { PermitLimit = permits, Window = Window, QueueLimit = permits * 5, TimeProvider = time });
        var given = new List<DateTimeOffset>();
        var done = 0;
        var calls = Enumerable.Range(0, permits * 5).Select(_ => CallAsync()).ToList();

        while (calls.Exists(call => !call.IsCompleted))
        {
            time.Advance(TimeSpan.FromMilliseconds(random.Next(1, 1000)));
            while (Volatile.Read(ref done) < limiter.GetStatistics()!.TotalSuccessfulLeases)
            {
                await Task.Yield();
            }
        }

        await Task.WhenAll(calls);
        AssertNoWindowHasMoreThan(permits, given);
        // Five windows full of requests, and the clock moves by less than a second.
        Assert.Equal(permits * 5, given.Count);
        Assert.InRange(given[^1] - given[0], Window * 4, (Window * 4) + TimeSpan.FromSeconds(5));

        async Task CallAsync()
        {
            using (await limiter.AcquireAsync())
            {
                lock (given)
                {
                    given.Add(time.GetUtcNow());
                }
            }

            Interlocked.Increment(ref done);
        }
    }

    [Fact]
    public async Task Sixty_four_callers_at_once_get_what_the_limit_has_and_no_more()
    {
        var time = new FakeTimeProvider();
        using var limiter = new ApiRateLimiter(new() { PermitLimit = 1000, Window = Window, TimeProvider = time });
        var given = 0;

        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 100; i++)
            {
                using var lease = await limiter.AcquireAsync();
                Interlocked.Add(ref given, lease.IsAcquired ? 1 : 0);
            }
        })));

        Assert.Equal(1000, given);
        var counts = limiter.GetStatistics()!;
        Assert.Equal((1000, 5400, 0), (counts.TotalSuccessfulLeases, counts.TotalFailedLeases, counts.CurrentAvailablePermits));
    }

    [Fact]
    public async Task Sixty_four_callers_who_queue_are_all_served_though_some_give_up()
    {
        var time = new FakeTimeProvider();
        using var limiter = new ApiRateLimiter(new() { PermitLimit = 10, Window = Window, QueueLimit = 64, TimeProvider = time });
        using var cancellation = new CancellationTokenSource();
        using var ready = new CountdownEvent(64);
        var calls = Enumerable.Range(0, 64).Select(number => Task.Run(async () =>
        {
            var lease = limiter.AcquireAsync(1, number % 4 == 0 ? cancellation.Token : default).AsTask();
            ready.Signal();
            using (await lease)
            {
            }
        })).ToList();
        ready.Wait();
        await cancellation.CancelAsync();

        while (calls.Exists(call => !call.IsCompleted))
        {
            time.Advance(Window);
            await Task.Yield();
        }

        Assert.All(calls, call => Assert.True(call.IsCompletedSuccessfully || call.IsCanceled));
        Assert.True(calls.Count(call => call.IsCanceled) <= 16);
        Assert.Equal((0, 0), (limiter.GetStatistics()!.CurrentQueuedCount, time.Timers));
    }

    // Every window that could have too many begins with one of the requests.
    private static void AssertNoWindowHasMoreThan(long permits, List<DateTimeOffset> times)
    {
        times.Sort();
        for (var (first, last) = (0, 0); first < times.Count; first++)
        {
            for (; last < times.Count && times[last] < times[first] + Window; last++)
            {
            }

            Assert.InRange(last - first, 1, permits);
        }
    }
}
