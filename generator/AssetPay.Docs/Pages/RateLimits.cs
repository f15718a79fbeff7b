using ApiDocs.Flow;

namespace ApiDocs.Pages;

/// <summary>"Verified | 60 requests / min". Method and path are set on overview pages only.</summary>
public sealed record RateLimitRow(string Tier, Quote Limit, string? Method, string? Path)
{
    /// <summary>What the page calls tiers: the header above them ("Merchant Status"); empty where they have none of their own.</summary>
    public string TierHeader { get; init; } = "";

    /// <summary>The tier that an overlay strikes through.</summary>
    public string? Struck { get; init; }
}
