using System.Threading.RateLimiting;

namespace ApiDocs.RateLimiting.Tests;

/// <summary>The limiter by itself: what it gives, when, and to whom.</summary>
public sealed class ApiRateLimiterTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void Permits_are_free_again_one_by_one_a_window_after_they_came_back()
    {
        using var limiter = Limiter(3);
        Assert.True(Use(limiter));
        Pass(10);
        Assert.True(Use(limiter) && Use(limiter));
        Assert.False(Use(limiter));

        Pass(50);
        Assert.True(Use(limiter));
        Assert.False(Use(limiter));
        Pass(10);
        Assert.True(Use(limiter) && Use(limiter));
        Assert.False(Use(limiter));
    }

    [Fact]
    public void A_request_that_is_on_its_way_keeps_its_permit_and_a_window_longer()
    {
        using var limiter = Limiter(1);
        var lease = limiter.AttemptAcquire();
        Pass(600);
        Assert.False(Use(limiter));

        lease.Dispose();
        lease.Dispose();
        Pass(59.999);
        Assert.False(Use(limiter));
        Pass(0.001);
        Assert.True(Use(limiter));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 7)]
    [InlineData(5, 60)]
    [InlineData(1500, 60)]
    [InlineData(100_000, 3600)]
    public void The_wait_that_a_refusal_names_is_exact(int permits, int seconds)
    {
        using var limiter = Limiter(permits, TimeSpan.FromSeconds(seconds));
        var random = new Random(permits);
        for (var i = 0; i < permits; i++)
        {
            Assert.True(Use(limiter));
            Pass(random.NextDouble() * seconds / permits / 2);
        }

        for (var i = 0; i < 5; i++)
        {
            var wait = Refusal(limiter);
            _time.Advance(wait - TimeSpan.FromTicks(1));
            Assert.False(Use(limiter));
            _time.Advance(TimeSpan.FromTicks(1));
            Assert.True(Use(limiter));
            while (Use(limiter))
            {
            }
        }
    }

    [Fact]
    public async Task The_wait_behind_others_is_exact_too_however_many_windows_it_takes()
    {
        using var limiter = Limiter(2, queue: 5);
        Assert.True(Use(limiter));
        Pass(10);
        Assert.True(Use(limiter));
        var waiting = Enumerable.Range(0, 5).Select(_ => UseLater(limiter)).ToList();

        // Given at 60, 70, 120, 130 and 180; the next would be at 190, and it is 10.
        Assert.Equal(TimeSpan.FromSeconds(180), Refusal(limiter));
        Assert.Equal(TimeSpan.FromSeconds(180), Wait(await limiter.AcquireAsync()));
        foreach (var (pass, given) in new[] { (49.0, 0), (1, 1), (10, 2), (50, 3), (10, 4), (50, 5) })
        {
            Pass(pass);
            await Task.WhenAll(waiting.Take(given));
            Assert.Equal(given, waiting.Count(task => task.IsCompleted));
        }

        Pass(9.999);
        Assert.False(Use(limiter));
        Pass(0.001);
        Assert.True(Use(limiter));
    }

    [Fact]
    public async Task Those_who_wait_are_served_in_their_order_and_nobody_passes_them()
    {
        using var limiter = Limiter(3, queue: 10);
        Assert.True(Use(limiter, 3));
        var served = new List<int>();
        var large = Serve(limiter, 3, 1, served);
        var small = Serve(limiter, 1, 2, served);

        Pass(60);
        await large;
        Assert.False(Use(limiter));
        Pass(60);
        await small;

        Assert.Equal([1, 2], served);
    }

    [Fact]
    public async Task More_than_may_wait_are_refused_at_once()
    {
        using var limiter = Limiter(1, queue: 2);
        Assert.True(Use(limiter));
        var waiting = new[] { UseLater(limiter), UseLater(limiter) };

        var refused = limiter.AcquireAsync();

        Assert.True(refused.IsCompleted);
        Assert.Equal(TimeSpan.FromSeconds(180), Wait(await refused));
        Assert.Equal(2, limiter.GetStatistics()!.CurrentQueuedCount);
        Pass(60);
        await waiting[0];
        Pass(60);
        await waiting[1];
    }

    [Fact]
    public async Task A_wait_that_does_not_end_in_time_is_not_begun()
    {
        using var limiter = Limiter(1, queue: 5);
        Assert.True(Use(limiter));

        var tooShort = limiter.AcquireAsync(1, Minute, default);
        var longEnough = limiter.AcquireAsync(1, Minute + TimeSpan.FromTicks(1), default).AsTask();

        Assert.True(tooShort.IsCompleted);
        Assert.Equal(Minute, Wait(await tooShort));
        Assert.False(longEnough.IsCompleted);
        Pass(60);
        Assert.True((await longEnough).IsAcquired);
    }

    [Fact]
    public async Task Who_is_cancelled_gives_his_place_away()
    {
        using var limiter = Limiter(2, queue: 2);
        using var cancellation = new CancellationTokenSource();
        Assert.True(Use(limiter, 2));
        var first = limiter.AcquireAsync(2, cancellation.Token).AsTask();
        Assert.False((await limiter.AcquireAsync()).IsAcquired);

        await cancellation.CancelAsync();
        var second = UseLater(limiter);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Pass(60);
        await second;
    }

    [Fact]
    public async Task Who_stood_behind_a_cancelled_one_is_served_at_once_where_there_is_room()
    {
        using var limiter = Limiter(2, queue: 5);
        using var cancellation = new CancellationTokenSource();
        Assert.True(Use(limiter));
        var large = limiter.AcquireAsync(2, cancellation.Token).AsTask();
        var small = UseLater(limiter);
        Assert.False(small.IsCompleted);

        await cancellation.CancelAsync();

        await small;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => large);
    }

    [Fact]
    public async Task No_timer_is_left_behind()
    {
        using var limiter = Limiter(1, queue: 3);
        using var cancellation = new CancellationTokenSource();
        Assert.True(Use(limiter));
        Assert.Equal(0, _time.Timers);

        var served = UseLater(limiter);
        Assert.Equal(1, _time.Timers);
        Pass(60);
        await served;
        Assert.Equal(0, _time.Timers);

        var cancelled = limiter.AcquireAsync(1, cancellation.Token).AsTask();
        Assert.Equal(1, _time.Timers);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.Equal(0, _time.Timers);

        var ended = limiter.AcquireAsync().AsTask();
        limiter.Dispose();
        Assert.False((await ended).IsAcquired);
        Assert.Equal(0, _time.Timers);
    }

    [Fact]
    public void A_disposed_limiter_gives_nothing_and_takes_back_what_it_gave()
    {
        var limiter = Limiter(2);
        var lease = limiter.AttemptAcquire();

        limiter.Dispose();
        limiter.Dispose();
        lease.Dispose();

        Assert.Throws<ObjectDisposedException>(() => limiter.AttemptAcquire());
        Assert.Throws<ObjectDisposedException>(() => { _ = limiter.AcquireAsync(); });
    }

    [Fact]
    public async Task It_counts_what_it_does()
    {
        using var limiter = Limiter(2, queue: 1);
        Assert.Equal(TimeSpan.Zero, limiter.IdleDuration);
        Assert.True(Use(limiter));
        var held = limiter.AttemptAcquire();
        Assert.False(Use(limiter));
        var waiting = UseLater(limiter);

        var counts = limiter.GetStatistics()!;
        Assert.Equal((0, 1, 2, 1), (counts.CurrentAvailablePermits, counts.CurrentQueuedCount, counts.TotalSuccessfulLeases, counts.TotalFailedLeases));
        Assert.Null(limiter.IdleDuration);

        held.Dispose();
        Pass(60);
        await waiting;
        Pass(90);
        Assert.Equal(TimeSpan.FromSeconds(30), limiter.IdleDuration);
    }

    [Fact]
    public async Task Asking_for_none_tells_whether_there_is_any()
    {
        using var limiter = Limiter(1, queue: 1);
        Assert.True(limiter.AttemptAcquire(0).IsAcquired);
        Assert.True(Use(limiter));
        Assert.False(limiter.AttemptAcquire(0).IsAcquired);

        var any = limiter.AcquireAsync(0).AsTask();
        Pass(60);
        Assert.True((await any).IsAcquired);
        Assert.True(Use(limiter));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        using var limiter = Limiter(2);

        Assert.Throws<ArgumentOutOfRangeException>(() => limiter.AttemptAcquire(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => limiter.AttemptAcquire(-1));
        Assert.Throws<ArgumentOutOfRangeException>("PermitLimit", () => Limiter(0));
        Assert.Throws<ArgumentOutOfRangeException>("Window", () => Limiter(1, TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("Window", () => Limiter(1, TimeSpan.FromDays(367)));
        Assert.Throws<ArgumentOutOfRangeException>("QueueLimit", () => Limiter(1, queue: -1));
    }

    [Fact]
    public void A_hundred_thousand_requests_are_kept_in_a_thousand_entries()
    {
        using var limiter = Limiter(100_000, TimeSpan.FromHours(1));
        for (var i = 0; i < 300_000; i++)
        {
            Use(limiter);
            Pass(0.031);
            Assert.InRange(limiter.LogLength, 0, 1001);
        }
    }

    private static async Task Serve(ApiRateLimiter limiter, int permits, int number, List<int> served)
    {
        using var lease = await limiter.AcquireAsync(permits);
        served.Add(number);
    }

    private static async Task UseLater(ApiRateLimiter limiter)
    {
        using var lease = await limiter.AcquireAsync();
        Assert.True(lease.IsAcquired);
    }

    private static bool Use(ApiRateLimiter limiter, int permits = 1)
    {
        using var lease = limiter.AttemptAcquire(permits);
        return lease.IsAcquired;
    }

    private static TimeSpan Refusal(ApiRateLimiter limiter) => Wait(limiter.AttemptAcquire());

    private static TimeSpan Wait(RateLimitLease lease)
    {
        Assert.False(lease.IsAcquired);
        Assert.Equal([MetadataName.RetryAfter.Name], lease.MetadataNames);
        Assert.True(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait));
        return wait;
    }

    private void Pass(double seconds) => _time.Advance(TimeSpan.FromSeconds(seconds));

    private ApiRateLimiter Limiter(int permits, TimeSpan? window = null, int queue = 0) =>
        new(new() { PermitLimit = permits, Window = window ?? Minute, QueueLimit = queue, TimeProvider = _time });
}
