using ApiDocs.Runtime;

namespace AssetPay.Generated.Tests.Wire;

/// <summary>After a call that moved money a trade must not be lost because its description is odd.</summary>
public sealed class LenientReadingTests : WireTests
{
    [Fact]
    public async Task A_sale_whose_answer_lacks_promised_members_does_not_throw_and_says_what_is_missing()
    {
        Api.Answers(Bodies.Data("""{ "id": "trade-1", "status": "initiated", "items": [ { "id": "item-1" } ] }"""));

        var trade = await Client.Secure.SellItemsAsync(Sale);
        var outcome = await Client.Secure.TrySellItemsAsync(Sale);

        Assert.Equal(("trade-1", TradeStatus.Initiated, 0m, ""), (trade.Id, trade.Status, trade.TotalPrice, trade.Type.Value));
        Assert.True(outcome.IsSuccess);
        Assert.Equal(
            ["data.createdAt", "data.game", "data.items[0].appid", "data.items[0].tradable", "data.source", "data.totalPrice", "data.type", "data.updatedAt"],
            outcome.MissingMembers.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{ "id": "trade-1", "items": "none" }""", "data.items")]
    [InlineData("""{ "id": "trade-1", "totalPrice": "a lot" }""", "data.totalPrice")]
    [InlineData("""{ "id": "trade-1", "createdAt": "yesterday" }""", "data.createdAt")]
    [InlineData("""{ "id": "trade-1", "collateral": 5 }""", "data.collateral")]
    [InlineData("""{ "id": "trade-1", "status": { "is": "new" } }""", "data.status")]
    [InlineData("""{ "id": "trade-1", "items": [ 7 ] }""", "data.items[0]")]
    [InlineData("""{ "id": "trade-1", "isInstant": [ true ] }""", "data.isInstant")]
    [InlineData("""{ "id": "trade-1", "type": null }""", "data.type")]
    public async Task A_member_of_another_kind_costs_a_money_call_that_member_and_no_more(string data, string path)
    {
        Api.Answers(Bodies.Data(data));

        var outcome = await User.TryInitiateWithdrawalAsync(Withdrawal);

        Assert.Equal("trade-1", outcome.GetValueOrThrow().Id);
        Assert.Contains(path, outcome.MissingMembers);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"done\"")]
    public async Task Data_that_are_no_object_make_no_trade_but_still_mean_that_the_sale_was_made(string data)
    {
        Api.Answers(Bodies.Data(data));

        var outcome = await Client.Secure.TrySellItemsAsync(Sale);
        var error = await Assert.ThrowsAsync<AssetPayException<SellItemsError>>(() => Client.Secure.SellItemsAsync(Sale));

        Assert.Equal((false, true, false, Bodies.RequestId), (outcome.IsSuccess, outcome.IsDone, outcome.IsAmbiguous, outcome.RequestId));
        Assert.Null(outcome.Value);
        Assert.Equal((true, false, Bodies.RequestId, Bodies.Data(data)), (error.IsDone, error.IsAmbiguous, error.RequestId, error.RawBody));
    }

    [Fact]
    public async Task An_answer_without_data_still_means_that_the_sale_was_made()
    {
        Api.Answers("""{ "requestId": "r-1", "success": true }""");

        var outcome = await Client.Secure.TrySellItemsAsync(Sale);

        Assert.Equal((false, true, false, "r-1"), (outcome.IsSuccess, outcome.IsDone, outcome.IsAmbiguous, outcome.RequestId));
        Assert.Contains("data: is missing", outcome.Failure!.Message);
    }

    [Fact]
    public async Task A_trade_that_was_only_read_must_be_as_promised()
    {
        Api.Answers(Bodies.Data("""{ "id": "trade-1" }"""));

        var error = await Assert.ThrowsAsync<AssetPayException<GetSelfTradeError>>(() => Client.Secure.GetSelfTradeAsync("sale-1"));

        Assert.Equal((true, false, Bodies.RequestId), (error.IsDone, error.IsAmbiguous, error.RequestId));
        Assert.Contains("'type'", error.Message);
        Assert.Contains("trade-1", error.RawBody);
    }

    [Fact]
    public async Task What_nothing_promises_may_be_missing_anywhere()
    {
        Api.Answers(Bodies.Data("{}"));

        var cancelled = await Client.Secure.CancelBuyItemAsync("buy-1", ItemId);
        var list = await Client.Secure.ListSelfTradesAsync();

        Assert.Equal((null, null, null), (cancelled.TradeId, cancelled.ItemId, cancelled.Status));
        Assert.Equal((0, null), (list.Items.Count, list.NextCursor));
    }

    [Fact]
    public async Task An_answer_over_the_limit_says_that_the_sale_was_made()
    {
        using var client = new AssetPayClient(ApiKey, new() { BaseAddress = Api.Address, MaxResponseBytes = 1024 });
        Api.Answers(Bodies.Data(Bodies.Trade.Replace("sale-1", new('x', 1024))));

        var error = await Assert.ThrowsAnyAsync<ApiException>(() => client.Secure.SellItemsAsync(Sale));

        Assert.Equal((true, false, Bodies.RequestId), (error.IsDone, error.IsAmbiguous, error.RequestId));
    }
}
