using ApiDocs.Runtime;

namespace AssetPay.Generated.Tests.Wire;

public sealed class ValidationTests : WireTests
{
    private static readonly InitiateWithdrawalRequest Broken = new()
    {
        Items = [new() { ItemId = "listing-1", Price = 1 }, new() { ItemId = "x", Price = 100_000.01m, Amount = 10_001 }], ExternalId = new('x', 129),
    };

    [Fact]
    public async Task Everything_that_breaks_a_documented_limit_is_named_and_nothing_is_sent()
    {
        var error = await Assert.ThrowsAsync<ApiValidationException>(() => User.InitiateWithdrawalAsync(Broken));

        Assert.Equal(
            [
                ("items[1].itemId", "5–256 chars", "has 1 character, but must have at least 5"),
                ("items[1].price", "max $100,000", "is 100000.01, but must be at most 100000"),
                ("items[1].amount", "max: 10000", "is 10001, but must be at most 10000"),
                ("externalId", "max 128 chars, not blank, no commas", "has 129 characters, but must have at most 128"),
            ],
            error.Violations.Select(violation => (violation.Path, violation.Rule, violation.Message)));
        Assert.All(error.Violations, violation => Assert.Contains(violation.Path, error.Message));
        Assert.Empty(Api.Requests);
    }

    [Fact]
    public async Task Try_throws_for_arguments_that_are_never_sent() =>
        await Assert.ThrowsAsync<ApiValidationException>(() => User.TryInitiateWithdrawalAsync(Broken));

    [Fact]
    public async Task The_limits_themselves_are_allowed()
    {
        await User.TryInitiateWithdrawalAsync(new()
        {
            Items = [.. Enumerable.Repeat(new InitiateWithdrawalRequestItem { ItemId = new('i', 256), Price = 100_000m, Amount = 10_000 }, 50)], ExternalId = new('x', 128),
        });

        Assert.Single(Api.Requests);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(251)]
    public async Task The_number_of_items_is_limited(int count)
    {
        var items = Enumerable.Repeat(Sale.Items[0], count).ToList();

        var error = await Assert.ThrowsAsync<ApiValidationException>(() => Client.Secure.SellItemsAsync(Sale with { Items = items }));

        Assert.Equal(("items", "min 1, max 250"), (error.Violations[0].Path, error.Violations[0].Rule));
    }

    [Fact]
    public async Task What_must_be_given_cannot_be_null()
    {
        var request = await Assert.ThrowsAsync<ApiValidationException>(() => Client.Secure.SellItemsAsync(null!));
        var members = await Assert.ThrowsAsync<ApiValidationException>(() => Client.Secure.SellItemsAsync(new() { TradeUrl = null!, Items = [null!] }));

        Assert.Equal(["request"], request.Violations.Select(violation => violation.Path));
        Assert.Equal(["tradeUrl", "items[0]"], members.Violations.Select(violation => violation.Path));
    }

    [Fact]
    public async Task Validation_can_be_switched_off_for_a_client_and_on_again_for_a_call()
    {
        using var client = new AssetPayClient(ApiKey, new() { BaseAddress = Api.Address, ValidateRequests = false });
        var user = client.ForUser(ClientToken);

        await user.TryInitiateWithdrawalAsync(Broken);
        await Assert.ThrowsAsync<ApiValidationException>(() => user.TryInitiateWithdrawalAsync(Broken, new() { ValidateRequest = true }));

        Assert.Equal(129, ((string?)Api.Request.Json["externalId"])!.Length);
    }

    [Fact]
    public async Task Validation_can_be_switched_off_for_a_call()
    {
        await User.TryInitiateWithdrawalAsync(Broken, new() { ValidateRequest = false });
        await Client.Secure.TryCancelBuyItemAsync("buy-1", "no-uuid", new() { ValidateRequest = false });

        Assert.Equal(["/client/trading/withdraw", "/secure/buy/buy-1/items/no-uuid/cancel"], Api.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task Without_validation_an_address_still_stays_what_it_is()
    {
        var anything = new RequestOptions { ValidateRequest = false };

        await Assert.ThrowsAnyAsync<ArgumentException>(() => Client.Secure.TryGetSelfTradeAsync("", anything));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Client.Secure.TryGetSelfTradeAsync(null!, anything));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Client.Secure.TryGetSelfTradesAsync([], anything));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Client.Secure.TrySellItemsAsync(null!, anything));
        Assert.Empty(Api.Requests);
    }
}
