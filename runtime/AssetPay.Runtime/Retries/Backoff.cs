namespace ApiDocs.Runtime;

/// <summary>How long to wait before a retry, where the API does not say: longer each time, and at random, so that callers do not come back together.</summary>
internal static class Backoff
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);

    /// <summary>Between half of and all of min(4 s, 300 ms x 2^n), for the wait after attempt n + 1.</summary>
    internal static TimeSpan After(int attempt)
    {
        // More would not fit into the number, and is cut to the longest anyway.
        var whole = attempt > 5 ? Longest : First * (1 << (attempt - 1));
        var longest = whole < Longest ? whole : Longest;
        return TimeSpan.FromMilliseconds(Math.Round(longest.TotalMilliseconds * (0.5 + (Random.Shared.NextDouble() / 2))));
    }
}
