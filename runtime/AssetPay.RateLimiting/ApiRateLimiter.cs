using System.Threading.RateLimiting;

namespace ApiDocs.RateLimiting;

/// <summary>
/// Gives at most so many permits in any window of a length, on any clock. A permit is taken from when it is given until a window after its
/// lease was disposed: dispose the lease when the answer has come, and no window of the API's has more requests than are allowed, wherever it
/// begins and however long requests take to arrive. Permits are free again one by one, as they came back, and not all at once; those who wait
/// get them in the order in which they asked. Safe for any number of threads.
/// </summary>
/// <remarks>
/// A token bucket would let twice the number through in one window, and a limiter that counts windows of its own twice the number across
/// two of them: the API's windows begin elsewhere. Above 1,000 permits a permit is free up to a thousandth of the window later than it could
/// be, and memory stays at a thousand entries.
/// </remarks>
public sealed class ApiRateLimiter : RateLimiter
{
    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(366);

    private readonly object _lock = new();
    private readonly LinkedList<RateWaiter> _queue = new();
    private readonly ApiRateLimiterOptions _options;
    private readonly WindowLog _log;
    private readonly long _start;
    private readonly WakeUp _wakeUp;
    private int _queued;
    private long _given;
    private long _refused;
    private bool _isDisposed;

    /// <summary>Makes a limiter with all its permits.</summary>
    /// <param name="options">Its settings.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public ApiRateLimiter(ApiRateLimiterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(options.TimeProvider, nameof(options.TimeProvider));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.PermitLimit, 1, nameof(options.PermitLimit));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.Window, TimeSpan.Zero, nameof(options.Window));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Window, LongestWindow, nameof(options.Window));
        ArgumentOutOfRangeException.ThrowIfNegative(options.QueueLimit, nameof(options.QueueLimit));
        _options = options;
        _log = new(options.PermitLimit, options.Window.Ticks);
        _start = options.TimeProvider.GetTimestamp();
        _wakeUp = new(options.TimeProvider, _ => OnTimer());
    }

    /// <summary>How long all permits have been free; null while one is not.</summary>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (_lock)
            {
                var now = Now();
                return _log.IsIdle && _queued == 0 ? TimeSpan.FromTicks(now - _log.LastFreed) : null;
            }
        }
    }

    internal int LogLength => _log.Length;

    /// <summary>How long one would wait for a permit that asked now.</summary>
    internal TimeSpan NextWait
    {
        get
        {
            lock (_lock)
            {
                return WaitFor(1, Now());
            }
        }
    }

    /// <inheritdoc/>
    public override RateLimiterStatistics GetStatistics()
    {
        lock (_lock)
        {
            Now();
            return new() { CurrentAvailablePermits = _log.Free, CurrentQueuedCount = _queued, TotalSuccessfulLeases = _given, TotalFailedLeases = _refused };
        }
    }

    /// <summary>Waits for permits, unless that would take too long.</summary>
    /// <param name="permitCount">How many: 0 waits until there is any and takes none.</param>
    /// <param name="maxWait">A wait as long as this, or longer, is not begun; <see cref="Timeout.InfiniteTimeSpan"/>: any is.</param>
    /// <param name="cancellationToken">Gives up the place in the queue.</param>
    /// <returns>
    /// The permits; or none, at once, with <see cref="MetadataName.RetryAfter"/>: how long the wait would be, behind all who wait already. It
    /// is exact as far as permits have come back; those that have not can be free after a window at the earliest.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A negative number of permits, or more than there are.</exception>
    /// <exception cref="ObjectDisposedException">The limiter was disposed.</exception>
    public ValueTask<RateLimitLease> AcquireAsync(int permitCount, TimeSpan maxWait, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(permitCount);
        return cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<RateLimitLease>(cancellationToken)
            : AcquireWithinAsync(permitCount, maxWait, cancellationToken);
    }

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_lock)
        {
            return TryTake(permitCount, Now()) ?? Refuse(permitCount);
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) =>
        AcquireWithinAsync(permitCount, Timeout.InfiniteTimeSpan, cancellationToken);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        lock (_lock)
        {
            _isDisposed = true;
            foreach (var waiter in _queue)
            {
                _refused++;
                waiter.SetResult(RateLease.None);
            }

            _queue.Clear();
            _queued = 0;
            Arm(0);
        }
    }

    internal void GiveBack(int count)
    {
        lock (_lock)
        {
            var now = Now();
            _log.GiveBack(count, now);
            Serve(now);
        }
    }

    private ValueTask<RateLimitLease> AcquireWithinAsync(int permitCount, TimeSpan maxWait, CancellationToken cancellationToken)
    {
        LinkedListNode<RateWaiter> place;
        lock (_lock)
        {
            var now = Now();
            if (TryTake(permitCount, now) is { } lease)
            {
                return new(lease);
            }

            var waiter = new RateWaiter(permitCount);
            var isTooLong = maxWait != Timeout.InfiniteTimeSpan && WaitFor(waiter.Needed, now) >= maxWait;
            if (isTooLong || waiter.Needed > _options.QueueLimit - _queued)
            {
                return new(Refuse(permitCount));
            }

            place = _queue.AddLast(waiter);
            _queued += waiter.Needed;
            Arm(now);
        }

        return WaitAsync(place, cancellationToken);
    }

    private async ValueTask<RateLimitLease> WaitAsync(LinkedListNode<RateWaiter> place, CancellationToken cancellationToken)
    {
        var registration = cancellationToken.UnsafeRegister((_, token) => Leave(place, token), null);
        await using (registration.ConfigureAwait(false))
        {
            return await place.Value.Task.ConfigureAwait(false);
        }
    }

    private void Leave(LinkedListNode<RateWaiter> place, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (place.List is null)
            {
                // Served, or refused, a moment before.
                return;
            }

            _queue.Remove(place);
            _queued -= place.Value.Needed;
            Serve(Now());
        }

        place.Value.SetCanceled(cancellationToken);
    }

    private void OnTimer()
    {
        lock (_lock)
        {
            Serve(Now());
        }
    }

    private RateLease? TryTake(int count, long now)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _options.PermitLimit, "permitCount");
        Serve(now);
        return _queue.Count == 0 && _log.Free >= Math.Max(count, 1) ? Take(count) : null;
    }

    private RateLease Take(int count)
    {
        _given++;
        _log.Take(count);
        return new(this, count, null);
    }

    private RateLease Refuse(int count)
    {
        _refused++;
        return new(null, 0, WaitFor(Math.Max(count, 1), Now()));
    }

    private TimeSpan WaitFor(int count, long now) => TimeSpan.FromTicks(_log.WhenGiven(_queued + count, now) - now);

    /// <summary>Gives what is free to those who wait, first come first served, and sets the timer for the next.</summary>
    private void Serve(long now)
    {
        while (_queue.First is { } first && _log.Free >= first.Value.Needed)
        {
            _queue.RemoveFirst();
            _queued -= first.Value.Needed;
            first.Value.SetResult(Take(first.Value.Count));
        }

        Arm(now);
    }

    // Where permits must come back first, this is called again when they do.
    private void Arm(long now) =>
        _wakeUp.Set(_queue.First is { } first && _log.WhenFree(first.Value.Needed, now) is { } due ? TimeSpan.FromTicks(due - now) : null);

    private long Now()
    {
        var now = _options.TimeProvider.GetElapsedTime(_start).Ticks;
        _log.Forget(now);
        return now;
    }
}
