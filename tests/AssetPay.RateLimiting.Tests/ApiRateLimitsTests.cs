using System.Threading.RateLimiting;
using ApiDocs.Runtime;

namespace ApiDocs.RateLimiting.Tests;

/// <summary>The gate over limiters, ours and the user's.</summary>
public sealed class ApiRateLimitsTests
{
    private static readonly ApiRateLimit PerMinute = new("SendMail", "POST", "/mails", 2, TimeSpan.FromMinutes(1));
    private static readonly ApiRateLimit PerHour = new("SendMail", "POST", "/mails", 3, TimeSpan.FromHours(1));

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task An_operation_without_a_documented_limit_goes_through()
    {
        using var limits = Limits([PerMinute]);

        for (var i = 0; i < 10; i++)
        {
            Assert.True((await limits.EnterAsync(new("GetMails", "GET", "/mails", "m", Timeout.InfiniteTimeSpan), default)).IsGranted);
        }
    }

    [Fact]
    public async Task Of_several_limits_each_holds()
    {
        using var limits = Limits([PerMinute, PerHour]);
        Assert.True(await EnterAsync(limits) && await EnterAsync(limits));
        Assert.Equal(("2 requests in 60 s", TimeSpan.FromMinutes(1)), await RefusalAsync(limits));

        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await EnterAsync(limits));
        Assert.Equal(("3 requests in 3600 s", TimeSpan.FromMinutes(59)), await RefusalAsync(limits));
    }

    [Fact]
    public async Task A_limiter_of_the_users_is_made_once_for_each_limit_and_merchant_and_ended_with_the_limits()
    {
        var made = new List<(ApiRateLimit Limit, ConcurrencyLimiter Limiter)>();
        var limits = new ApiRateLimits([PerMinute], new()
        {
            CreateLimiter = limit =>
            {
                var limiter = new ConcurrencyLimiter(new() { PermitLimit = 1, QueueLimit = 1 });
                made.Add((limit, limiter));
                return limiter;
            },
        });

        var pass = await limits.EnterAsync(Request("m"), default);
        Assert.True((await limits.EnterAsync(Request("n"), default)).IsGranted);
        var waiting = limits.EnterAsync(Request("m"), default).AsTask();
        Assert.False(waiting.IsCompleted);
        pass.Dispose();
        Assert.True((await waiting).IsGranted);

        Assert.Equal([PerMinute with { Merchant = "m" }, PerMinute with { Merchant = "n" }], made.Select(one => one.Limit));
        limits.Dispose();
        Assert.All(made, one => Assert.Throws<ObjectDisposedException>(() => one.Limiter.AttemptAcquire()));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await limits.EnterAsync(Request("m"), default));
    }

    [Fact]
    public async Task A_wait_for_a_limiter_that_names_none_ends_with_the_calls_time()
    {
        using var limits = new ApiRateLimits([PerMinute], new() { TimeProvider = _time, CreateLimiter = _ => new ConcurrencyLimiter(new() { PermitLimit = 1, QueueLimit = 1 }) });
        using var pass = await limits.EnterAsync(Request("m"), default);

        var waiting = limits.EnterAsync(Request("m", TimeSpan.FromSeconds(5)), default).AsTask();
        _time.Advance(TimeSpan.FromSeconds(5));

        var refused = await waiting;
        Assert.Equal((false, null), (refused.IsGranted, refused.RetryAfter));
        Assert.Equal(0, _time.Timers);
    }

    [Fact]
    public async Task A_wait_for_what_is_on_its_way_ends_with_the_calls_time_and_says_how_long_it_would_be_now()
    {
        using var limits = new ApiRateLimits([PerMinute with { Permits = 1 }], new() { TimeProvider = _time });
        using var onItsWay = await limits.EnterAsync(Request("m"), default);

        // A minute after the answer at the earliest, and the answer does not come.
        var waiting = limits.EnterAsync(Request("m", TimeSpan.FromSeconds(61)), default).AsTask();
        _time.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal(TimeSpan.FromMinutes(1), (await waiting).RetryAfter);
    }

    [Fact]
    public async Task As_many_may_wait_as_a_window_has_unless_it_is_said()
    {
        using var limits = new ApiRateLimits([PerMinute], new() { TimeProvider = _time });
        Assert.True(await EnterAsync(limits) && await EnterAsync(limits));
        var waiting = new[] { EnterAsync(limits), EnterAsync(limits) };

        Assert.Equal(("2 requests in 60 s", TimeSpan.FromMinutes(2)), await RefusalAsync(limits));

        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.All(await Task.WhenAll(waiting), Assert.True);
    }

    [Fact]
    public async Task A_factory_that_makes_nothing_is_named()
    {
        using var limits = new ApiRateLimits([PerMinute], new() { CreateLimiter = _ => null! });

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(async () => await limits.EnterAsync(Request("m"), default));

        Assert.Contains("made no limiter for SendMail (2 requests in 60 s)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_bound_is_refused() => Assert.Throws<ArgumentOutOfRangeException>("QueueLimit", () => new ApiRateLimitOptions { QueueLimit = -1 });

    private static ApiRateRequest Request(string merchant, TimeSpan? maxWait = null) => new("SendMail", "POST", "/mails", merchant, maxWait ?? Timeout.InfiniteTimeSpan);

    private static async Task<bool> EnterAsync(ApiRateLimits limits)
    {
        using var pass = await limits.EnterAsync(Request("m"), default);
        return pass.IsGranted;
    }

    private static async Task<(string? Limit, TimeSpan? Wait)> RefusalAsync(ApiRateLimits limits)
    {
        using var pass = await limits.EnterAsync(Request("m"), default);
        return (pass.Limit, pass.RetryAfter);
    }

    private ApiRateLimits Limits(ApiRateLimit[] limits) => new(limits, new() { TimeProvider = _time, QueueLimit = 0 });
}
