namespace AssetPay.Generated.Tests.Sandbox;

/// <summary>A clock on which waits are over at once, and time-outs come when they are told to.</summary>
internal sealed class HastyTime : TimeProvider
{
    private readonly List<(TimerCallback Callback, object? State)> _timeouts = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        // Task.Delay hands over its task; a time-out its source.
        if (state is Task)
        {
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }

        lock (_timeouts)
        {
            _timeouts.Add((callback, state));
        }

        return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void TimeOut()
    {
        (TimerCallback Callback, object? State)[] due;
        lock (_timeouts)
        {
            due = [.. _timeouts];
            _timeouts.Clear();
        }

        foreach (var (callback, state) in due)
        {
            callback(state);
        }
    }
}
