using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Tests.Facts;

/// <summary>The page copied out of a browser, beside its markdown: each of its cells is compared.</summary>
public class RenderedTwinTests
{
    private const string Twin = "api-reference/trading/cancel-withdraw-item.txt";

    /// <summary>Row as rendered, and the same row with one cell changed.</summary>
    public static TheoryData<string, string, string> Cells => new()
    {
        { "name", "tradeIdstring (uuid)Yes", "saleIdstring (uuid)Yes" },
        { "type", "tradeIdstring (uuid)Yes", "tradeIdnumberYes" },
        { "required", "tradeIdstring (uuid)Yes", "tradeIdstring (uuid)No" },
        { "description", "YesThe withdrawal trade’s ID.", "YesThe deposit trade’s ID." },
        { "name", "itemIdstring (uuid)Yes", "listingIdstring (uuid)Yes" },
        { "type", "itemIdstring (uuid)Yes", "itemIdstringYes" },
        { "required", "itemIdstring (uuid)Yes", "itemIdstring (uuid)No" },
        { "description", "(the id of an entry", "(the itemId of an entry" },
        { "tier", "Verified60 requests / min", "Trusted60 requests / min" },
        { "rate limit", "\nVerified60 requests / min", "\nVerified61 requests / min" },
        { "rate limit", "Unverified10 requests / min", "Unverified10 requests / hour" },
        { "tier", "Unverified10 requests / min", "Unknown10 requests / min" },
        { "error code", "27TRADE_CANCEL_TOO_SOON", "29TRADE_CANCEL_TOO_SOON" },
        { "error key", "27TRADE_CANCEL_TOO_SOON", "27TRADE_CANCEL_TOO_EARLY" },
        { "error when", "younger than 30 minutes", "younger than 60 minutes" },
        { "error code", "28TRADE_NOT_CANCELLABLE", "280TRADE_NOT_CANCELLABLE" },
        { "error key", "28TRADE_NOT_CANCELLABLE", "28TRADE_NOT_CANCELABLE" },
        { "error when", "Not cancellable: not a withdrawal, ", "Not cancellable: " },
        { "error code", "1300FORBIDDEN", "1301FORBIDDEN" },
        { "error key", "1300FORBIDDEN", "1300ACCOUNT_DISABLED" },
        { "error when", "The trade does not belong to", "The trade belongs to" },
        { "error code", "2201ITEM_NOT_FOUND", "2202ITEM_NOT_FOUND" },
        { "error key", "2201ITEM_NOT_FOUND", "2201ITEM_MISSING" },
        { "error when", "No item with that itemId exists", "No item with that id exists" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_changed_cell_of_the_rendered_page_is_found(string cell, string row, string changed)
    {
        var findings = Differences(text => Replace(text, row, changed));

        Assert.True(findings.Count > 0, $"The changed {cell} in '{changed.Trim()}' was not found.");
    }

    [Theory]
    [InlineData("1300FORBIDDENThe trade does not belong to the authenticated user.\n")]
    [InlineData("Unverified10 requests / min\n")]
    [InlineData("itemIdstring (uuid)YesThe item’s ID within that trade (the id of an entry in the trade’s items array).\n")]
    public void A_row_that_the_rendered_page_lacks_is_found(string row) =>
        Assert.NotEmpty(Differences(text => Replace(text, row, "")));

    [Theory]
    [InlineData("27TRADE_CANCEL_TOO_SOON", "26TRADE_OFFER_GONEThe offer is gone.\n27TRADE_CANCEL_TOO_SOON")]
    [InlineData("tradeIdstring (uuid)Yes", "gamestringNoThe game.\ntradeIdstring (uuid)Yes")]
    public void A_row_that_only_the_rendered_page_has_is_found(string row, string more) =>
        Assert.NotEmpty(Differences(text => Replace(text, row, more)));

    [Fact]
    public void The_rendered_page_as_handed_over_differs_in_nothing() => Assert.Empty(Differences(text => text));

    [Theory]
    [InlineData("The withdrawal trade’s ID.", "The withdrawal trade's ID.")]
    [InlineData("The withdrawal trade’s ID.", "The withdrawal `trade`’s ID.")]
    [InlineData("The withdrawal trade’s ID.", "The *withdrawal* trade’s ID.")]
    public void Other_quotes_and_marks_that_the_copy_kept_are_no_difference(string words, string changed) => Assert.Empty(Differences(text => Replace(text, words, changed)));

    private static string Replace(string text, string row, string changed)
    {
        Assert.Contains(row, text, StringComparison.Ordinal);
        return text.Replace(row, changed, StringComparison.Ordinal);
    }

    private static List<Finding> Differences(Func<string, string> change)
    {
        var pages = Pipeline.Pages().Select(page => page.Path == Twin ? new DocsPage(Twin, change(page.Text.ReplaceLineEndings("\n"))) : page);
        var findings = Pipeline.Bind(pages).Findings.Where(finding => finding.Rule == Rules.RenderedDiffers).ToList();
        Assert.All(findings, finding => Assert.Equal(Twin, finding.Page));
        return findings;
    }
}
