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

    /// <summary>Waits for something of the user's, but not past the deadline, whether or not it listens to its token.</summary>
    /// <exception cref="TimeoutException">The deadline came first.</exception>
    internal ValueTask<T> WaitAsync<TAsked, T>(TAsked asked, Func<TAsked, CancellationToken, ValueTask<T>> ask, CancellationToken cancellationToken) =>
        _time is null ? ask(asked, cancellationToken) : WaitAsync(asked, ask, Left, _time, cancellationToken);

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

    private static async ValueTask<T> WaitAsync<TAsked, T>(
        TAsked asked, Func<TAsked, CancellationToken, ValueTask<T>> ask, TimeSpan left, TimeProvider time, CancellationToken cancellationToken)
    {
        using var end = new CancellationTokenSource(left, time);
        using var _ = cancellationToken.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), end);
        try
        {
            var answer = ask(asked, end.Token);
            return answer.IsCompleted ? await answer.ConfigureAwait(false) : await answer.AsTask().WaitAsync(end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (end.IsCancellationRequested)
        {
            throw cancellationToken.IsCancellationRequested
                ? new OperationCanceledException(exception.Message, exception, cancellationToken)
                : new TimeoutException("The time of the whole call was over.", exception);
        }
    }
}
