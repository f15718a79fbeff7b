namespace ApiDocs.Runtime;

/// <summary>How deliveries are received.</summary>
public class ApiCallbackOptions
{
    private const int DefaultBodySize = 256 * 1024;
    private const int LargestBodySize = 64 * 1024 * 1024;

    private static readonly TimeSpan s_longestDecision = TimeSpan.FromDays(1);

    private int _maxBodySize = DefaultBodySize;
    private TimeSpan _decisionTimeout = TimeSpan.FromSeconds(9);

    /// <summary>The secrets that are taken: one, or several while one replaces another. Not used where <see cref="ReadSecrets"/> is set.</summary>
    public IReadOnlyList<string> Secrets { get; set; } = [];

    /// <summary>Asked for the secrets at each delivery: a vault. It should keep them for a while, since every delivery waits for it. Null: <see cref="Secrets"/> count.</summary>
    public Func<CancellationToken, ValueTask<IReadOnlyList<string>>>? ReadSecrets { get; set; }

    /// <summary>How large a body may be, in bytes: 256 KiB unless set. A larger one is answered 413, and no more of it is read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above zero, or more than 64 MiB.</exception>
    public int MaxBodySize
    {
        get => _maxBodySize;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestBodySize);
            _maxBodySize = value;
        }
    }

    /// <summary>
    /// How long a request for approval may take your handler: 9 s unless set. After that it is turned down, since an API that gets no
    /// answer asks again, and nobody knows by then which of the answers counts: so leave it below the time that the API waits.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above zero, or more than a day.</exception>
    public TimeSpan DecisionTimeout
    {
        get => _decisionTimeout;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, s_longestDecision);
            _decisionTimeout = value;
        }
    }

    /// <summary>
    /// Remembers what was handled. Null: in memory, for the last 100,000 deliveries of 30 days; it forgets when the process ends, so where
    /// handling twice would pay twice, keep the ledger where you keep the money.
    /// </summary>
    public IApiCallbackLedger? Ledger { get; set; }

    /// <summary>The clock; null: the system's.</summary>
    public TimeProvider? Time { get; set; }
}
