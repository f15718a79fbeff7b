using ApiDocs.Runtime;
using AssetPay.Generated.Tests.Surface;

namespace AssetPay.Generated.Tests.Sandbox;

public sealed class HappyPathTests : SandboxTests
{
    public static TheoryData<string> Operations => [.. Documentation.Model.Operations.Select(operation => operation.Name)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_documented_call_succeeds_with_its_documented_request_and_nothing_is_missing(string name)
    {
        var operation = Documentation.Operation(name);
        SeedBuy(Documentation.Credential(operation).IsRoot ? "self" : "client");
        Clock.Move(TimeSpan.FromMinutes(31));

        var outcome = await new Invocation(Client) { PathValue = parameter => parameter.WireName == "itemId" ? BoughtItemId : BuyId }.TryAsync(operation);

        Assert.True(outcome.IsSuccess, outcome.Exception?.Message);
        Assert.IsAssignableFrom(Emitted.TypeOf(operation.ResponseType!), outcome.Value);
        Assert.Empty(outcome.MissingMembers);
    }

    [Fact]
    public async Task A_sale_can_be_found_again_by_id_by_external_id_and_in_the_list()
    {
        var sale = await Client.Secure.SellItemsAsync(new() { TradeUrl = TradeUrl, Items = [new() { ItemId = Listing, Price = 10.75m }], ExternalId = "sale-1" });

        Assert.Equal((TradeType.Deposit, TradeSource.Self, TradeStatus.Initiated, 10.75m, TradeUrl), (sale.Type, sale.Source, sale.Status, sale.TotalPrice, sale.ClientTradeUrl));
        Assert.Equal("sale-1", (await Client.Secure.GetSelfTradeAsync(sale.Id)).ExternalId);
        Assert.Equal(sale.Id, (await Client.Secure.GetSelfTradeAsync("sale-1")).Id);
        Assert.Equal([sale.Id], (await Client.Secure.GetSelfTradesAsync(["sale-1", "none"])).Select(trade => trade.Id));
        Assert.Equal([sale.Id], (await Client.Secure.GetSelfTradesAsync(["sale-1"])).Select(trade => trade.Id));
        Assert.Equal([sale.Id], (await Client.Secure.ListSelfTradesAsync(new() { Type = TradeType.Deposit })).Items.Select(trade => trade.Id));
        Assert.Empty((await Client.Secure.ListSelfTradesAsync(new() { Type = TradeType.Withdraw })).Items);
    }

    [Fact]
    public async Task A_list_is_read_page_by_page()
    {
        for (var i = 0; i < 5; i++)
        {
            await Client.Secure.SellItemsAsync(new() { TradeUrl = TradeUrl, Items = [new() { ItemId = Listing, Price = 1 }], ExternalId = $"sale-{i}" });
        }

        var found = new List<string?>();
        for (ListSelfTradesResult? page = null; page is null || page.NextCursor is not null;)
        {
            page = await Client.Secure.ListSelfTradesAsync(new() { Limit = 2, Cursor = page?.NextCursor });
            found.AddRange(page.Items.Select(trade => trade.ExternalId));
        }

        Assert.Equal(["sale-0", "sale-1", "sale-2", "sale-3", "sale-4"], found.Order());
    }

    [Fact]
    public async Task A_withdrawal_can_be_cancelled_item_by_item_when_it_is_old_enough()
    {
        var withdrawal = await User.InitiateWithdrawalAsync(new() { Items = [new() { ItemId = Listing, Price = 45.00m }], ExternalId = "wd-1" });

        var soon = await User.TryCancelWithdrawalItemAsync(withdrawal.Id, withdrawal.Items[0].Id);
        Clock.Move(TimeSpan.FromMinutes(31));
        var cancelled = await User.CancelWithdrawalItemAsync(withdrawal.Id, withdrawal.Items[0].Id);

        Assert.Equal(CancelWithdrawalItemError.TradeCancelTooSoon, soon.Error);
        Assert.Equal((withdrawal.Id, Listing, "cancelled"), (cancelled.TradeId, cancelled.ItemId, cancelled.Status));
    }

    [Theory]
    [InlineData(BuyId)]
    [InlineData("buy-1")]
    public async Task A_buy_of_ones_own_can_be_cancelled_by_either_id(string reference)
    {
        SeedBuy();
        Clock.Move(TimeSpan.FromMinutes(31));

        Assert.Equal(BoughtItemId, (await Client.Secure.CancelBuyItemAsync(reference, BoughtItemId)).ItemId);
    }

    [Fact]
    public async Task A_deposit_carries_what_was_sent()
    {
        var deposit = await User.InitiateDepositAsync(new() { Items = [new() { ItemId = "asset-1", Price = 0.05m, Amount = 3 }], Game = GameId.Rust, ExternalId = "dep-1", IsInstant = false });

        Assert.Equal((TradeSource.Client, GameId.Rust, "dep-1", false), (deposit.Source, deposit.Game, deposit.ExternalId, deposit.IsInstant));
        Assert.Equal(("asset-1", 0.05m), (deposit.Items[0].Id, deposit.Items[0].Offer!.Price));
    }

    [Fact]
    public async Task The_sandbox_refuses_what_the_client_would_not_have_sent()
    {
        var anything = new RequestOptions { ValidateRequest = false };

        var empty = await User.TryInitiateWithdrawalAsync(new() { Items = [] }, anything);
        var invalid = await User.TryInitiateWithdrawalAsync(new() { Items = [new() { ItemId = "x", Price = 1 }] }, anything);

        Assert.Equal(InitiateWithdrawalError.MissingItems, empty.Error);
        Assert.Equal(("VALIDATION_FAILED", null), (invalid.ErrorKey, invalid.Error));
        Assert.NotEmpty(invalid.Failure!.Fields);
    }

    [Fact]
    public async Task Raw_calls_reach_documented_paths_as_well()
    {
        SeedBuy();

        Assert.Equal("buy-1", (await Client.GetAsync<Trade>($"/secure/trades/{BuyId}")).ExternalId);
        Assert.Equal(BuyId, (await Client.GetAsync("/secure/trades/buy-1")).GetProperty("id").GetString());
    }
}
