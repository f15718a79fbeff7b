using ApiDocs.Runtime;

namespace AssetPay.Generated.Tests.Wire;

/// <summary>What can be known to be wrong is an error that names the member, before anything is sent.</summary>
public sealed class BadInputTests : WireTests
{
    [Theory]
    [InlineData("", "must not be blank")]
    [InlineData("  \t", "must not be blank")]
    [InlineData("sale,1", "has ',' at position 4, which may not stand in it")]
    [InlineData(null, "has 129 characters, but must have at most 128")]
    public async Task An_external_id_that_is_none(string? externalId, string message)
    {
        externalId ??= new('x', 129);

        await Refused(() => Client.Secure.SellItemsAsync(Sale with { ExternalId = externalId }), "externalId", message);
        await Refused(() => User.InitiateDepositAsync(Deposit with { ExternalId = externalId }), "externalId", message);
        await Refused(() => User.InitiateWithdrawalAsync(Withdrawal with { ExternalId = externalId }), "externalId", message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://example.com")]
    [InlineData("http://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH")]
    [InlineData("https://steamcommunity.com/tradeoffer/new/?partner=12345678901&token=ABCDEFGH")]
    [InlineData("https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFG")]
    [InlineData("https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH ")]
    [InlineData("https://steamcommunityxcom/tradeoffer/new/?partner=12345&token=ABCDEFGH")]
    public async Task A_trade_url_that_is_none(string tradeUrl)
    {
        var error = await Refused(() => Client.Secure.SellItemsAsync(Sale with { TradeUrl = tradeUrl }), "tradeUrl", null);

        // It is a secret: the message says what was expected, and not what came.
        Assert.DoesNotContain("ABCDEFG", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://steamcommunity.com/tradeoffer/new/?partner=1&token=a-_Z09zA")]
    [InlineData("https://steamcommunity.com/tradeoffer/new/?partner=1234567890&token=ABCDEFGH")]
    public async Task A_trade_url_that_is_one_is_sent(string tradeUrl)
    {
        await Client.Secure.SellItemsAsync(Sale with { TradeUrl = tradeUrl });

        Assert.Equal(tradeUrl, (string?)Api.Request.Json["tradeUrl"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task An_empty_argument_in_the_path(string argument)
    {
        await Refused(() => Client.Secure.GetSelfTradeAsync(argument), "tradeId", "must not be blank");
        await Refused(() => Client.Secure.GetSelfTradesAsync(["a", argument]), "tradeId[1]", "must not be blank");
        await Refused(() => Client.Secure.CancelBuyItemAsync(argument, ItemId), "tradeId", "must not be blank");
    }

    [Fact]
    public void Options_that_are_frozen_name_what_was_to_be_changed()
    {
        var options = Options();
        using var client = new AssetPayClient(ApiKey, options);

        Assert.Contains(nameof(options.Reconcile), Assert.Throws<InvalidOperationException>(() => options.Reconcile = true).Message, StringComparison.Ordinal);
        Assert.Contains(nameof(options.CreateIdempotencyKeys), Assert.Throws<InvalidOperationException>(() => options.CreateIdempotencyKeys = true).Message, StringComparison.Ordinal);
    }

    private async Task<ApiValidationException> Refused(Func<Task> call, string path, string? message)
    {
        var error = await Assert.ThrowsAsync<ApiValidationException>(call);
        Assert.Contains(error.Violations, violation => violation.Path == path && (message is null || violation.Message == message));
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Empty(Api.Requests);
        return error;
    }
}
