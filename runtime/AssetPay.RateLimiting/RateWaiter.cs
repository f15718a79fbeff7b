using System.Threading.RateLimiting;

namespace ApiDocs.RateLimiting;

/// <summary>One that waits for permits.</summary>
internal sealed class RateWaiter(int count) : TaskCompletionSource<RateLimitLease>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    internal int Count { get; } = count;

    /// <summary>How many must be free: one that asks for none waits until there is any.</summary>
    internal int Needed => Math.Max(Count, 1);
}
