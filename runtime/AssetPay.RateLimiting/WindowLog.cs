namespace ApiDocs.RateLimiting;

/// <summary>
/// Which permits are taken, and when those that came back are free again: a window's length after they came back. Times are ticks since the
/// limiter was made. Not safe for several threads at once.
/// </summary>
/// <remarks>
/// The API counts a request when it arrives, which is some time after the permit was given and before it came back. A permit that is taken
/// from then until a window after it came back is taken at every moment of every window of the API's that has its request in it, whatever
/// the way there takes and wherever the API lets its windows begin: so no such window has more requests than there are permits.
/// </remarks>
internal sealed class WindowLog(int permits, long window)
{
    // Above this many permits times are rounded up to a thousandth of the window, so that memory stays small.
    private const int Exact = 1000;

    private readonly long _grid = permits <= Exact ? 1 : Math.Max(1, window / Exact);
    private readonly Queue<Return> _returned = new();
    private Return? _last;
    private int _held;
    private int _cooling;

    internal int Free => permits - _held - _cooling;

    internal bool IsIdle => _held == 0 && _cooling == 0;

    /// <summary>When the last permit that came back was free again.</summary>
    internal long LastFreed { get; private set; }

    /// <summary>How many times are kept, whatever the number of permits.</summary>
    internal int Length => _returned.Count;

    internal void Take(int count) => _held += count;

    internal void GiveBack(int count, long now)
    {
        _held -= count;
        _cooling += count;
        var free = RoundUp(now + window);
        if (_last is null || _last.Free != free)
        {
            _last = new(free);
            _returned.Enqueue(_last);
        }

        _last.Count += count;
    }

    internal void Forget(long now)
    {
        while (_returned.TryPeek(out var first) && first.Free <= now)
        {
            _cooling -= first.Count;
            LastFreed = first.Free;
            _returned.Dequeue();
        }
    }

    /// <summary>When this many permits will be free, if no more are taken; null: not before some come back.</summary>
    internal long? WhenFree(int count, long now)
    {
        var free = Free;
        if (free >= count)
        {
            return now;
        }

        foreach (var entry in _returned)
        {
            free += entry.Count;
            if (free >= count)
            {
                return entry.Free;
            }
        }

        return null;
    }

    /// <summary>
    /// When the permit with this number can be given, where each is given as soon as it is free and comes back at once; those that are on
    /// their way are taken to come back now.
    /// </summary>
    internal long WhenGiven(int number, long now)
    {
        var when = WhenFree(((number - 1) % permits) + 1, now) ?? RoundUp(now + window);
        for (var round = (number - 1) / permits; round > 0; round--)
        {
            when = RoundUp(when + window);
        }

        return when;
    }

    private long RoundUp(long time) => (time + _grid - 1) / _grid * _grid;

    private sealed class Return(long free)
    {
        internal long Free { get; } = free;

        internal int Count { get; set; }
    }
}
