using System.Text.RegularExpressions;
using ApiDocs.Tests.Facts.Printing;

namespace ApiDocs.Tests.Facts;

/// <summary>Parameters, members, values, errors and rate limits stand in the model as they stand on the page.</summary>
public partial class OrderOfThePagesTests
{
    [Theory]
    [InlineData("sell", "api-reference/secure/sell.md")]
    [InlineData("cancel-buy-item", "api-reference/secure/cancel-buy-item.md")]
    [InlineData("cancel-withdraw-item", "api-reference/trading/cancel-withdraw-item.md")]
    [InlineData("withdraw", "api-reference/trading/withdraw.md")]
    [InlineData("deposit", "api-reference/trading/deposit.md")]
    [InlineData("get-trade", "api-reference/secure/get-trade.md")]
    [InlineData("get-trades", "api-reference/secure/get-trades.md")]
    [InlineData("types", "reference/types.md")]
    public void What_a_page_lists_keeps_its_order(string list, string page)
    {
        var stated = Ordered(FactList.Read(list));
        var known = Ordered(ModelFacts.OfPage(Pipeline.VendorOnly, page));

        Assert.NotEmpty(stated);
        Assert.Equal(stated.Keys.Order(StringComparer.Ordinal), known.Keys.Order(StringComparer.Ordinal));
        Assert.All(stated, lines => Assert.Equal(lines.Value, known[lines.Key]));
    }

    /// <summary>"SellItems: error" gives 1, 2, 3; "Trade: member" gives id, type, source.</summary>
    private static Dictionary<string, List<string>> Ordered(IEnumerable<string> facts) => facts
        .Select(fact => Listed().Match(fact))
        .Where(match => match.Success)
        .GroupBy(match => match.Groups["list"].Value, match => match.Groups["name"].Value)
        .ToDictionary(names => names.Key, names => names.Distinct().ToList());

    [GeneratedRegex(@"^(?<list>\S+: (path|query|body|member|value|error|rate)) (?<name>\S+)")]
    private static partial Regex Listed();
}
