namespace ApiDocs.Runtime.Tests.Servers;

/// <summary>A clock on which waits are over at once, and time-outs come when a test says so.</summary>
internal sealed class ImpatientTime : TimeProvider
{
    private readonly List<Held> _timers = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (state is Task)
        {
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }

        var timer = new Held(() => callback(state));
        lock (_timers)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    /// <summary>The time of every attempt under way has run out.</summary>
    internal void RunOut()
    {
        Held[] held;
        lock (_timers)
        {
            held = [.. _timers];
            _timers.Clear();
        }

        foreach (var timer in held)
        {
            timer.Fire();
        }
    }

    private sealed class Held(Action fire) : ITimer
    {
        private bool _isDisposed;

        internal void Fire()
        {
            if (!_isDisposed)
            {
                fire();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => _isDisposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
