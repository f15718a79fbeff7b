using System.Threading.RateLimiting;

namespace ApiDocs.RateLimiting;

/// <summary>How requests are held to documented limits.</summary>
public sealed class ApiRateLimitOptions
{
    /// <summary>
    /// How many requests may wait for each limit; any more are refused at once, with the wait. 0: none waits. Null (the default): as many as
    /// the limit allows in a window, 1,000 at most, so that none waits much longer than one.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int? QueueLimit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(QueueLimit));
            field = value;
        }
    }

    /// <summary>The clock; <see cref="System.TimeProvider.System"/> unless a test sets another.</summary>
    public TimeProvider TimeProvider
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(TimeProvider));
    } = TimeProvider.System;

    /// <summary>
    /// Makes the limiter for a limit and a merchant, once for each: one over a store that several machines have in common lets them share one
    /// budget. Its leases are disposed when the answer has come, and it is disposed with the limits. Null (the default): an
    /// <see cref="ApiRateLimiter"/>.
    /// </summary>
    public Func<ApiRateLimit, RateLimiter>? CreateLimiter { get; init; }
}
