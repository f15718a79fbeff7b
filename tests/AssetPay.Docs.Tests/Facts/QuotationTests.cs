using System.Text.RegularExpressions;

namespace ApiDocs.Tests.Facts;

/// <summary>The fact lists are typed by hand: what they quote has to stand on the page, word for word, marks aside.</summary>
public partial class QuotationTests
{
    [Theory]
    [InlineData("sell", "api-reference/secure/sell.md", "api-reference/trading/deposit.md")]
    [InlineData("cancel-buy-item", "api-reference/secure/cancel-buy-item.md")]
    [InlineData("cancel-withdraw-item", "api-reference/trading/cancel-withdraw-item.md")]
    [InlineData("withdraw", "api-reference/trading/withdraw.md")]
    [InlineData(
        "overlay", "overlay/api-reference/introduction.md", "overlay/api-reference/secure/sell.md", "overlay/api-reference/trading/deposit.md", "overlay/api-reference/trading/withdraw.md",
        "overlay/guides/authentication.md", "overlay/reference/errors.md", "api-reference/secure/sell.md", "api-reference/trading/deposit.md", "api-reference/trading/withdraw.md")]
    [InlineData("deposit", "api-reference/trading/deposit.md")]
    [InlineData("get-trade", "api-reference/secure/get-trade.md")]
    [InlineData("get-trades", "api-reference/secure/get-trades.md")]
    [InlineData("types", "reference/types.md")]
    [InlineData("errors", "reference/errors.md")]
    [InlineData("errors-elsewhere", "api-reference/secure/cancel-buy-item.md")]
    public void Every_quotation_stands_on_its_page(string list, params string[] pages)
    {
        var text = string.Join('\n', pages.Select(page => Plain(File.ReadAllText(Path.Combine(Repository.Docs, page)))));
        var quotations = FactList.Read(list).Select(Quotation).OfType<string>().ToList();

        Assert.NotEmpty(quotations);
        Assert.DoesNotContain(quotations, quotation => !text.Contains(Plain(quotation), StringComparison.Ordinal));
    }

    private static string? Quotation(string fact)
    {
        var match = QuotationPart().Match(fact);
        return match.Success ? match.Groups["text"].Value : null;
    }

    private static string Plain(string text) =>
        Blanks().Replace(Marks().Replace(Links().Replace(CommentStarts().Replace(text, " "), "$1"), ""), " ");

    [GeneratedRegex("""(: says|: ratenote) \w+ (?<text>.+)|: (title|summary|scope|returns) (?<text>.+)|(?<!: )\b(says|under|rule) (?<text>.+)|: (answer|sends)( 2)? \S+ (?<text>".+")""")]
    private static partial Regex QuotationPart();

    [GeneratedRegex(@"\n\s*//")]
    private static partial Regex CommentStarts();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"`|\*\*|\\")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[\s|]+")]
    private static partial Regex Blanks();
}
