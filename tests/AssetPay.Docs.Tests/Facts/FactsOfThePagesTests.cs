using ApiDocs.Tests.Facts.Printing;

namespace ApiDocs.Tests.Facts;

/// <summary>Both ways: no fact of a page is lost, and the model states nothing that the page does not state.</summary>
public class FactsOfThePagesTests
{
    [Fact]
    public void Every_fact_of_the_sell_page_is_in_the_model_and_no_other() => Compare("sell", "api-reference/secure/sell.md");

    [Fact]
    public void Every_fact_of_the_cancel_buy_item_page_is_in_the_model_and_no_other() =>
        Compare("cancel-buy-item", "api-reference/secure/cancel-buy-item.md");

    [Fact]
    public void Every_fact_of_the_cancel_withdraw_item_page_is_in_the_model_and_no_other() =>
        Compare("cancel-withdraw-item", "api-reference/trading/cancel-withdraw-item.md");

    [Fact]
    public void Every_fact_of_the_withdraw_page_is_in_the_model_and_no_other() => Compare("withdraw", "api-reference/trading/withdraw.md");

    [Fact]
    public void Every_fact_of_the_deposit_page_is_in_the_model_and_no_other() => Compare("deposit", "api-reference/trading/deposit.md");

    [Fact]
    public void Every_fact_of_the_get_trade_page_is_in_the_model_and_no_other() => Compare("get-trade", "api-reference/secure/get-trade.md");

    [Fact]
    public void Every_fact_of_the_get_trades_page_is_in_the_model_and_no_other() => Compare("get-trades", "api-reference/secure/get-trades.md");

    [Fact]
    public void Every_fact_of_the_types_page_is_in_the_model_and_no_other() => Compare("types", "reference/types.md");

    [Fact]
    public void Every_fact_of_the_introduction_is_in_the_model_and_no_other() =>
        FactComparison.RequireAgreement(FactList.Read("introduction"), ClientFacts.Of(Pipeline.VendorOnly));

    [Fact]
    public void Every_documented_error_code_is_in_the_model_and_no_other() =>
        FactComparison.RequireAgreement([.. FactList.Read("errors"), .. FactList.Read("errors-elsewhere")], CatalogueFacts.Of(Pipeline.VendorOnly));

    [Fact]
    public void Tokens_and_trade_URLs_are_secret_and_nothing_else_is() =>
        FactComparison.RequireAgreement(FactList.Read("secrets"), TypeFacts.Secrets(Pipeline.VendorOnly));

    [Fact]
    public void All_pages_with_the_overlay_make_the_facts_of_all_lists_and_no_other() =>
        FactComparison.RequireAgreement(FactList.Union(s_lists), ModelFacts.OfEverything(Pipeline.Everything));

    private static readonly string[] s_lists =
    [
        "introduction", "sell", "cancel-buy-item", "cancel-withdraw-item", "withdraw", "overlay", "deposit", "get-trade", "get-trades",
        "types", "errors", "errors-elsewhere", "secrets",
    ];

    private static void Compare(string list, string page) =>
        FactComparison.RequireAgreement(FactList.Read(list), ModelFacts.OfPage(Pipeline.VendorOnly, page));
}
