using System.Diagnostics.CodeAnalysis;

namespace ApiDocs.Runtime;

/// <summary>A gate's answer. The default lets the request through.</summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "It is used once, and never compared.")]
public readonly struct ApiRatePass : IDisposable
{
    private readonly IDisposable? _held;

    private ApiRatePass(IDisposable? held, string? limit, TimeSpan? retryAfter)
    {
        _held = held;
        Limit = limit;
        RetryAfter = retryAfter;
    }

    /// <summary>Whether the request may be sent.</summary>
    public bool IsGranted => Limit is null;

    /// <summary>The limit that is used up, in words: <c>50 requests in 60 s</c>. Null: none.</summary>
    public string? Limit { get; }

    /// <summary>When there will be room for the request; null where nobody knows.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The request may be sent.</summary>
    /// <param name="held">What to dispose when the answer has come.</param>
    /// <returns>The pass.</returns>
    public static ApiRatePass Granted(IDisposable? held = null) => new(held, null, null);

    /// <summary>The request may not be sent.</summary>
    /// <param name="limit">The limit that is used up, in words.</param>
    /// <param name="retryAfter">When there will be room for the request; null where nobody knows.</param>
    /// <returns>The pass.</returns>
    public static ApiRatePass Refused(string limit, TimeSpan? retryAfter)
    {
        ArgumentException.ThrowIfNullOrEmpty(limit);
        return new(null, limit, retryAfter is { } wait && wait < TimeSpan.Zero ? TimeSpan.Zero : retryAfter);
    }

    /// <summary>The answer has come, or the request failed.</summary>
    public void Dispose() => _held?.Dispose();
}
