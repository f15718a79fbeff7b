namespace ApiDocs.Tests.Facts;

public class FactComparisonTests
{
    [Fact]
    public void A_fact_that_the_model_lacks_is_missing() =>
        Assert.Equal(["SellItems: body game string optional"], Compare([.. s_model, "SellItems: body game string optional"], s_model).Missing);

    [Fact]
    public void A_fact_that_the_page_does_not_state_is_invented() =>
        Assert.Equal(["SellItems: scope CORE_ACCESS"], Compare(["operation SellItems POST /secure/sell"], s_model).Invented);

    [Fact]
    public void A_fact_that_the_model_has_twice_is_doubled() => Assert.Equal(s_model, Compare(s_model, [.. s_model, .. s_model]).Doubled);

    [Fact]
    public void Equal_lists_agree_in_any_order() => Assert.True(Compare(s_model, s_model.Reverse()).Agrees);

    [Fact]
    public void A_list_is_read_with_its_scope_its_headings_and_its_words() =>
        Assert.Equal(
            [
                "type Trade",
                "Trade: member id string required as Id",
                "Trade: member id says ID of the trade, a UUID",
                "Trade: member id under Who takes part",
                "catalogue 21 TRADE_NOT_FOUND http=404 as TradeNotFound",
                "catalogue 21 under Trading Errors",
            ],
            FactList.Parse(
            [
                "# a comment",
                "type Trade",
                "  [Who takes part]",
                "  member id string required as Id -- ID of the trade, a UUID",
                "",
                "[Trading Errors]",
                "catalogue 21 TRADE_NOT_FOUND http=404 as TradeNotFound",
            ]));

    private static readonly string[] s_model = ["operation SellItems POST /secure/sell", "SellItems: scope CORE_ACCESS"];

    private static FactComparison Compare(IEnumerable<string> facts, IEnumerable<string> model) => FactComparison.Of(facts, model);
}
