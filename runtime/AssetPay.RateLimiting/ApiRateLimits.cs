using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using ApiDocs.Runtime;

namespace ApiDocs.RateLimiting;

/// <summary>
/// Holds requests to documented limits: each operation and merchant has a budget of its own, which all clients share that are given these
/// limits. Operations without a documented limit, and calls of operations that the documentation does not have, go through.
/// </summary>
public sealed class ApiRateLimits : ApiRateGate, IDisposable
{
    private const int LongestUsualQueue = 1000;

    private readonly object _making = new();
    private readonly ConcurrentDictionary<ApiRateLimit, RateLimiter> _limiters = new();
    private readonly Dictionary<(string Method, string Path), ApiRateLimit[]> _limits;
    private readonly ApiRateLimitOptions _options;
    private volatile bool _isDisposed;

    /// <summary>Makes a gate of limits.</summary>
    /// <param name="limits">The limits: any number for each operation, each of which holds.</param>
    /// <param name="options">How requests are held to them.</param>
    public ApiRateLimits(IEnumerable<ApiRateLimit> limits, ApiRateLimitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(limits);
        _options = options ?? new();
        _limits = limits.GroupBy(limit => (limit.Method, limit.PathTemplate)).ToDictionary(group => group.Key, group => group.Distinct().ToArray());
    }

    /// <summary>The limits.</summary>
    public IEnumerable<ApiRateLimit> Limits => _limits.Values.SelectMany(limits => limits);

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The limits were disposed.</exception>
    public override ValueTask<ApiRatePass> EnterAsync(ApiRateRequest request, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _limits.TryGetValue((request.Method, request.PathTemplate), out var limits) ? EnterAsync(limits, request, cancellationToken) : default;
    }

    /// <summary>Ends the limits: what waits is refused. Clients that have them can send no more.</summary>
    public void Dispose()
    {
        lock (_making)
        {
            _isDisposed = true;
        }

        foreach (var limiter in _limiters.Values)
        {
            limiter.Dispose();
        }
    }

    private async ValueTask<ApiRatePass> EnterAsync(ApiRateLimit[] limits, ApiRateRequest request, CancellationToken cancellationToken)
    {
        using var patience = Patience.Of(request.MaxWait, _options.TimeProvider, cancellationToken);
        var held = new HeldLeases(limits.Length);
        try
        {
            foreach (var limit in limits)
            {
                var limiter = LimiterFor(limit, request.Merchant);
                var lease = await AcquireAsync(limiter, patience).ConfigureAwait(false);
                if (lease is not { IsAcquired: true })
                {
                    using (held)
                    {
                        return ApiRatePass.Refused(limit.ToString(), WaitOf(lease, limiter));
                    }
                }

                held.Add(lease);
            }
        }
        catch
        {
            held.Dispose();
            throw;
        }

        return ApiRatePass.Granted(held);
    }

    /// <summary>Null: the time that the call had is over.</summary>
    private static async ValueTask<RateLimitLease?> AcquireAsync(RateLimiter limiter, Patience patience)
    {
        try
        {
            return limiter is ApiRateLimiter ours
                ? await ours.AcquireAsync(1, patience.Left, patience.Token).ConfigureAwait(false)
                : await limiter.AcquireAsync(1, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (patience.IsOver)
        {
            return null;
        }
    }

    private static TimeSpan? WaitOf(RateLimitLease? lease, RateLimiter limiter)
    {
        using (lease)
        {
            return lease is null ? (limiter as ApiRateLimiter)?.NextWait : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : null;
        }
    }

    private RateLimiter LimiterFor(ApiRateLimit limit, string merchant)
    {
        var key = limit with { Merchant = merchant };
        if (_limiters.TryGetValue(key, out var limiter))
        {
            return limiter;
        }

        // Two calls may come to a new key at once, and only one limiter may be made.
        lock (_making)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _limiters.GetOrAdd(key, Create, _options);
        }
    }

    private static RateLimiter Create(ApiRateLimit limit, ApiRateLimitOptions options) => options.CreateLimiter is { } create
        ? create(limit) ?? throw new InvalidOperationException($"{nameof(ApiRateLimitOptions.CreateLimiter)} made no limiter for {limit.Operation} ({limit}).")
        : new ApiRateLimiter(new()
        {
            PermitLimit = limit.Permits,
            Window = limit.Window,
            QueueLimit = options.QueueLimit ?? Math.Min(limit.Permits, LongestUsualQueue),
            TimeProvider = options.TimeProvider,
        });
}
