using System.Threading.RateLimiting;

namespace ApiDocs.RateLimiting;

/// <summary>Permits that were given and come back once; or none, with the wait after which there would be.</summary>
internal sealed class RateLease(ApiRateLimiter? limiter, int count, TimeSpan? retryAfter) : RateLimitLease
{
    internal static readonly RateLease None = new(null, 0, null);

    private ApiRateLimiter? _limiter = limiter;

    public override bool IsAcquired { get; } = limiter is not null;

    public override IEnumerable<string> MetadataNames => retryAfter is null ? [] : [MetadataName.RetryAfter.Name];

    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        metadata = metadataName == MetadataName.RetryAfter.Name ? retryAfter : null;
        return metadata is not null;
    }

    protected override void Dispose(bool disposing) => Interlocked.Exchange(ref _limiter, null)?.GiveBack(count);
}
