namespace ApiDocs.Runtime;

/// <summary>When a whole call must have ended, retries and waits included.</summary>
internal readonly struct Deadline
{
    private readonly TimeProvider? _time;
    private readonly long _start;
    private readonly TimeSpan _total;

    private Deadline(TimeProvider time, TimeSpan total)
    {
        _time = time;
        _start = time.GetTimestamp();
        _total = total;
    }

    /// <summary>What is left; infinite where there is no deadline, never negative.</summary>
    internal TimeSpan Left
    {
        get
        {
            if (_time is null)
            {
                return Timeout.InfiniteTimeSpan;
            }

            var left = _total - _time.GetElapsedTime(_start);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    internal static Deadline After(TimeSpan total, TimeProvider time) => total == Timeout.InfiniteTimeSpan ? default : new(time, total);

    /// <summary>Whether a wait of this length ends before the deadline.</summary>
    internal bool Allows(TimeSpan wait) => _time is null || wait < Left;

    /// <summary>A time-out, cut to what is left of the call.</summary>
    internal TimeSpan Cut(TimeSpan timeout)
    {
        if (_time is null)
        {
            return timeout;
        }

        var left = Left;
        return timeout == Timeout.InfiniteTimeSpan || left < timeout ? left : timeout;
    }
}
