namespace ApiDocs.Tests.Binding;

/// <summary>What the tiers of the rate limits are called.</summary>
public sealed class RateTierTests
{
    [Theory]
    [InlineData("Merchant Status", "Verified", "Unverified", "MerchantStatus: Verified Unverified")]
    [InlineData("T", "A", "b", "T: A B")]
    [InlineData("Tier", "1", "2", "Tier: Tier1 Tier2")]
    [InlineData("№", "A", "B", "RateLimitTier: A B")]
    public void A_table_names_its_tiers(string header, string first, string second, string told)
    {
        var tiers = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(more: $"## Rate Limits\n\n| {header} | Limit |\n| --- | --- |\n| {first} | 5 requests / min |\n| {second} | 2 requests / min |\n"))).Model.RateLimits!;
        Assert.Equal(told, $"{tiers.EnumName}: {string.Join(" ", tiers.Tiers.Select(tier => tier.Name))}");
    }
}
