namespace ApiDocs.RateLimiting;

/// <summary>How long a request may wait: until its caller cancels it, or the call's time is over.</summary>
internal sealed class Patience : IDisposable
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _total;
    private readonly long _start;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource? _end;
    private readonly CancellationTokenRegistration _registration;

    private Patience(TimeSpan total, TimeProvider time, CancellationToken caller)
    {
        (_time, _total, _caller, _start) = (time, total, caller, time.GetTimestamp());
        if (total != Timeout.InfiniteTimeSpan)
        {
            _end = new(total, time);
            _registration = caller.UnsafeRegister(static end => ((CancellationTokenSource)end!).Cancel(), _end);
        }
    }

    internal CancellationToken Token => _end?.Token ?? _caller;

    /// <summary>Whether the call's time is over, and its caller did not cancel it.</summary>
    internal bool IsOver => _end is { IsCancellationRequested: true } && !_caller.IsCancellationRequested;

    internal TimeSpan Left
    {
        get
        {
            var left = _total - _time.GetElapsedTime(_start);
            return _end is null ? Timeout.InfiniteTimeSpan : left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    public void Dispose()
    {
        _registration.Dispose();
        _end?.Dispose();
    }

    internal static Patience Of(TimeSpan total, TimeProvider time, CancellationToken caller) => new(total, time, caller);
}
