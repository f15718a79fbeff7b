using System.Globalization;
using System.Text.Json;
using ApiDocs.Runtime;

namespace AssetPay.Generated.Tests.Wire;

public sealed class RequestBodyTests : WireTests
{
    private static readonly JsonElement Extra = JsonDocument.Parse("""{ "tags": [1, null] }""").RootElement;

    [Fact]
    public async Task Only_what_was_set_is_sent()
    {
        await Client.Secure.TrySellItemsAsync(Sale);

        Assert.Equal("""{"tradeUrl":"https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH","items":[{"itemId":"item-1","price":10.75}]}""", Api.Request.Body);
    }

    [Fact]
    public async Task All_that_was_set_is_sent_in_the_order_of_the_page()
    {
        await Client.Secure.TrySellItemsAsync(new()
        {
            IsInstant = false, ExternalId = "self_sell_001", Game = GameId.Rust, TradeUrl = "https://steam/?a=1&b=ü<>'",
            Items = [new() { Amount = 3, Price = 0.05m, ItemId = "a" }, new() { ItemId = "b", Price = 2m }],
        }, new() { ValidateRequest = false });

        Assert.Equal(
            """{"tradeUrl":"https://steam/?a=1&b=ü<>'","items":[{"itemId":"a","price":0.05,"amount":3},{"itemId":"b","price":2}],"game":"252490","externalId":"self_sell_001","isInstant":false}""",
            Api.Request.Body);
    }

    [Theory]
    [InlineData("10.750")]
    [InlineData("45.00")]
    [InlineData("0.1")]
    [InlineData("99999.99")]
    [InlineData("0.0000001")]
    [InlineData("79228162514264337593543950335")]
    public async Task A_price_goes_out_digit_for_digit(string price)
    {
        var amount = decimal.Parse(price, CultureInfo.InvariantCulture);

        await User.TryInitiateDepositAsync(new() { Items = [new() { ItemId = "asset-1", Price = amount }] });

        Assert.Equal($$"""{"items":[{"itemId":"asset-1","price":{{price}}}]}""", Api.Request.Body);
    }

    [Fact]
    public async Task A_member_that_the_page_does_not_have_yet_can_be_sent_at_any_depth()
    {
        await User.TryInitiateWithdrawalAsync(new()
        {
            Items = [new() { ItemId = "listing-1", Price = 1, AdditionalProperties = ApiAdditionalProperties.Empty.With("seed", JsonElement.Parse("7")) }],
            AdditionalProperties = ApiAdditionalProperties.Empty.With("note", Extra),
        });

        Assert.Equal("""{"items":[{"itemId":"listing-1","price":1,"seed":7}],"note":{"tags":[1,null]}}""", Api.Request.Body);
    }

    [Fact]
    public async Task A_value_that_the_page_does_not_list_can_be_sent()
    {
        await User.TryInitiateDepositAsync(Deposit with { Game = "440" });

        Assert.Equal("440", (string?)Api.Request.Json["game"]);
    }

    [Fact]
    public async Task Text_reaches_the_other_side_as_it_is()
    {
        const string Text = "\"quoted\" \\ \u0001 \n 数 😀 \u2028";

        await User.TryInitiateDepositAsync(Deposit with { ExternalId = Text });

        Assert.Equal(Text, (string?)Api.Request.Json["externalId"]);
    }

    [Fact]
    public async Task A_cancel_has_no_body()
    {
        await Client.Secure.TryCancelBuyItemAsync("buy-1", ItemId);

        Assert.Equal(("", "0"), (Api.Request.Body, Api.Request.Header("Content-Length")));
    }
}
