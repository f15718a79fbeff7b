using System.Threading.RateLimiting;

namespace ApiDocs.RateLimiting;

/// <summary>What a request holds while it is on its way: a lease of each limit that it falls under.</summary>
internal sealed class HeldLeases(int count) : IDisposable
{
    private readonly List<RateLimitLease> _leases = new(count);

    public void Dispose() => _leases.ForEach(static lease => lease.Dispose());

    internal void Add(RateLimitLease lease) => _leases.Add(lease);
}
