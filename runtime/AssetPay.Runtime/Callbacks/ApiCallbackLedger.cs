namespace ApiDocs.Runtime;

/// <summary>A ledger in memory: so many entries, for so long. What is being handled is never forgotten; of the rest, the oldest first.</summary>
public sealed class ApiCallbackLedger : IApiCallbackLedger
{
    private const int DefaultCapacity = 100_000;

    private readonly object _gate = new();
    private readonly Dictionary<string, ApiCallbackClaim> _claims = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, DateTimeOffset Until)> _handled = new();
    private readonly TimeProvider _time;
    private readonly int _capacity;
    private readonly TimeSpan _retention;

    /// <summary>An empty ledger.</summary>
    /// <param name="capacity">How many handled deliveries are remembered: 100,000 unless given.</param>
    /// <param name="retention">For how long; null: 30 days, since APIs let people deliver again by hand long after they gave up themselves.</param>
    /// <param name="time">The clock; null: the system's.</param>
    /// <exception cref="ArgumentOutOfRangeException">Capacity or retention is not above zero.</exception>
    public ApiCallbackLedger(int capacity = DefaultCapacity, TimeSpan? retention = null, TimeProvider? time = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _retention = retention ?? TimeSpan.FromDays(30);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(_retention, TimeSpan.Zero, nameof(retention));
        _capacity = capacity;
        _time = time ?? TimeProvider.System;
    }

    /// <summary>How many deliveries are remembered, handled or being handled.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _claims.Count;
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask<ApiCallbackClaim> TryBeginAsync(string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            Forget();
            return new(_claims.TryAdd(key, ApiCallbackClaim.InProgress) ? ApiCallbackClaim.Begun : _claims[key]);
        }
    }

    /// <inheritdoc/>
    public ValueTask CompleteAsync(string key, ApiCallbackAnswer answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_gate)
        {
            // Completed twice it would be forgotten twice, and the second time too early.
            if (!_claims.TryGetValue(key, out var claim) || claim.Answer is null)
            {
                _handled.Enqueue((key, _time.GetUtcNow() + _retention));
            }

            _claims[key] = ApiCallbackClaim.Handled(answer);
            Forget();
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask AbandonAsync(string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_gate)
        {
            if (_claims.TryGetValue(key, out var claim) && claim.Answer is null)
            {
                _claims.Remove(key);
            }
        }

        return ValueTask.CompletedTask;
    }

    private void Forget()
    {
        var now = _time.GetUtcNow();
        while (_handled.TryPeek(out var oldest) && (oldest.Until <= now || _handled.Count > _capacity))
        {
            _claims.Remove(_handled.Dequeue().Key);
        }
    }
}
