using ApiDocs.Flow;

namespace ApiDocs.Model;

/// <summary>
/// The documented rate limits of all operations. <paramref name="EnumName"/> is the type that the tiers are values of ("MerchantStatus"), and
/// <paramref name="Label"/> what the pages call it; null where limits are the same for everybody: then there is one tier.
/// </summary>
public sealed record RateLimitsModel(string? EnumName, string Label, EquatableArray<RateTierModel> Tiers);

/// <summary>A tier: its name in C#, its name on the pages (empty: everybody), and what holds for it.</summary>
public sealed record RateTierModel(string Name, string Tier, EquatableArray<OperationRateModel> Limits);

/// <summary>A limit of a method and path, which operations share that have both in common. Text is the page's ("60 requests / min").</summary>
public sealed record OperationRateModel(string Operation, string HttpMethod, string Path, int Requests, int Seconds, string Text);
