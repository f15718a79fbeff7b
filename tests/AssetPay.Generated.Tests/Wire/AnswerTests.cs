using System.Text.Json;
using AssetPay.Generated.Tests.Surface;

namespace AssetPay.Generated.Tests.Wire;

/// <summary>The pages' own answers, sent back by a server.</summary>
public sealed class AnswerTests : WireTests
{
    public static IEnumerable<object[]> WholeAnswers =>
        from operation in Documentation.Model.Operations
        from index in Enumerable.Range(0, operation.Examples.Count)
        where Elisions.OfObjects(operation.Examples[index]).Count == 0
        select new object[] { operation.Name, index };

    [Theory]
    [MemberData(nameof(WholeAnswers))]
    public async Task The_answer_that_a_page_shows_is_read(string operation, int index)
    {
        Api.Answers(Documentation.Operation(operation).Examples[index].Json);

        await Call.Of(operation).Make(Client, User);

        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task The_answer_to_a_sale_is_a_trade()
    {
        Api.Answers(Documentation.Operation("SellItems").Examples[0].Json);

        var trade = await Client.Secure.SellItemsAsync(Sale);

        Assert.Equal(("trade-uuid", TradeType.Deposit, TradeSource.Self, TradeStatus.Initiated, GameId.Cs2), (trade.Id, trade.Type, trade.Source, trade.Status, trade.Game));
        Assert.Equal(("self_sell_001", "merchant-uuid", "76561198012345678"), (trade.ExternalId, trade.MerchantId, trade.ClientSteamId));
        Assert.Equal((10.75m, 10.75m, 0m, true), (trade.TotalPrice, trade.PreCredit, trade.PendingCredit, trade.IsInstant));
        Assert.Equal((0m, 0m), (trade.Collateral!.Merchant, trade.Collateral.Provider));
        Assert.Equal(new DateTimeOffset(2026, 5, 14, 12, 0, 0, TimeSpan.Zero), trade.CreatedAt);
        Assert.Empty(trade.AdditionalProperties);
    }

    [Fact]
    public async Task The_answer_to_a_deposit_has_its_items_with_their_offers()
    {
        Api.Answers(Documentation.Operation("InitiateDeposit").Examples[0].Json);

        var item = Assert.Single((await User.InitiateDepositAsync(Deposit)).Items);

        Assert.Equal(("AK-47 | Redline", "Rifle", 730L, true, 12.50m, "0.25432"), (item.Name, item.Type, item.AppId, item.Tradable, item.MarketPrice, item.Wear));
        Assert.Equal((10.75m, "ref_abc123", true), (item.Offer!.Price, item.Offer.Reference, item.Offer.Accepted));
        Assert.Empty(item.Stickers);
        Assert.Null(item.Doppler);
    }

    [Fact]
    public async Task A_list_has_its_trades_and_the_cursor_of_the_next_page()
    {
        Api.Answers(Documentation.Operation("ListSelfTrades").Examples[0].Json);
        var page = await Client.Secure.ListSelfTradesAsync();
        Api.Answers(Bodies.Data("""{ "items": [], "nextCursor": null }"""));
        var last = await Client.Secure.ListSelfTradesAsync(new() { Cursor = page.NextCursor });

        Assert.Equal(("trade-uuid-1", "eyJjcmVhdGVkQXQi..."), (Assert.Single(page.Items).Id, page.NextCursor));
        Assert.Null(last.NextCursor);
    }

    [Fact]
    public async Task A_cancel_says_which_item_it_was()
    {
        Api.Answers(Documentation.Operation("CancelBuyItem").Examples[0].Json);

        var result = await Client.Secure.CancelBuyItemAsync("buy-1", ItemId);

        Assert.Equal(("trade-uuid", "item-uuid", "cancelled"), (result.TradeId, result.ItemId, result.Status));
    }

    [Fact]
    public async Task An_outcome_knows_the_request_id_the_status_and_the_headers()
    {
        Api.Answers(Bodies.Data(Bodies.Trade));

        var outcome = await Client.Secure.TrySellItemsAsync(Sale);

        Assert.True(outcome.IsSuccess);
        Assert.Equal((Bodies.RequestId, 200), (outcome.RequestId, (int?)outcome.StatusCode));
        Assert.Equal("Kestrel", outcome.Headers!.Server.ToString());
        Assert.Equal("trade-1", outcome.GetValueOrThrow().Id);
        Assert.Empty(outcome.MissingMembers);
        Assert.Null(outcome.ToException());
    }

    [Fact]
    public async Task Data_that_come_before_the_word_of_success_are_read_all_the_same()
    {
        Api.Answers($$"""{ "data": {{Bodies.Trade}}, "newest": [1, { "a": null }], "success": true }""");

        Assert.Equal("trade-1", (await Client.Secure.SellItemsAsync(Sale)).Id);
    }

    [Fact]
    public async Task Moments_are_read_with_their_offset_and_amounts_digit_for_digit()
    {
        Api.Answers(Bodies.Data(Bodies.Trade));

        var trade = await Client.Secure.GetSelfTradeAsync("sale-1");

        Assert.Equal(new DateTimeOffset(2026, 5, 14, 14, 0, 0, 123, TimeSpan.FromHours(2)), trade.UpdatedAt);
        Assert.Contains("\"preCredit\":10.750,", JsonSerializer.Serialize(trade));
    }
}
