using ApiDocs.Flow;

namespace ApiDocs.Pages;

/// <summary>"Verified | 60 requests / min". Method and path are set on overview pages only.</summary>
public sealed record RateLimitRow(string Tier, Quote Limit, string? Method, string? Path)
{
    /// <summary>The tier that an overlay strikes through.</summary>
    public string? Struck { get; init; }
}
