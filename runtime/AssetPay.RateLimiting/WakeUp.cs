namespace ApiDocs.RateLimiting;

/// <summary>Calls back once after a wait; setting it again forgets the wait before. Not safe by itself: its owner has the lock.</summary>
internal sealed class WakeUp(TimeProvider time, Action<object?> call)
{
    // The longest wait in one go; who is called too early sets it again.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private ITimer? _timer;

    /// <summary>Sets it; null: nobody waits, and no timer is left behind.</summary>
    internal void Set(TimeSpan? wait)
    {
        if (wait is not { } due)
        {
            _timer?.Dispose();
            _timer = null;
            return;
        }

        // Up to the next millisecond: timers leave off what is below, and would come too early.
        due = TimeSpan.FromMilliseconds(Math.Min(Math.Ceiling(due.TotalMilliseconds), Longest.TotalMilliseconds));
        if (_timer is not null)
        {
            _timer.Change(due, Timeout.InfiniteTimeSpan);
            return;
        }

        // The timer outlives the call that starts it, whose ambient values are none of its business.
        using AsyncFlowControl? _ = ExecutionContext.IsFlowSuppressed() ? null : ExecutionContext.SuppressFlow();
        _timer = time.CreateTimer(new(call), null, due, Timeout.InfiniteTimeSpan);
    }
}
