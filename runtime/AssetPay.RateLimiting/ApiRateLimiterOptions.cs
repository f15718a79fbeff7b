namespace ApiDocs.RateLimiting;

/// <summary>Settings of an <see cref="ApiRateLimiter"/>.</summary>
public sealed class ApiRateLimiterOptions
{
    /// <summary>How many permits there are in any window: at least 1.</summary>
    public required int PermitLimit { get; init; }

    /// <summary>How long a window is: more than zero, at most 366 days.</summary>
    public required TimeSpan Window { get; init; }

    /// <summary>How many permits may be waited for at a time; those who ask for more are refused at once. 0 (the default): nobody waits.</summary>
    public int QueueLimit { get; init; }

    /// <summary>The clock; <see cref="System.TimeProvider.System"/> unless a test sets another.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
