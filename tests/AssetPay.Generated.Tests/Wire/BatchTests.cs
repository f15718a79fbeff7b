using System.Net;
using ApiDocs.Runtime;

namespace AssetPay.Generated.Tests.Wire;

/// <summary>One address for one trade and for several: the answer is an object or an array.</summary>
public sealed class BatchTests : WireTests
{
    [Fact]
    public async Task One_id_answered_by_an_object_is_a_list_of_one()
    {
        Api.Answers(Bodies.Data(Bodies.Trade));

        var trades = await Client.Secure.GetSelfTradesAsync(["sale-1"]);

        Assert.Equal("trade-1", Assert.Single(trades).Id);
        Assert.Equal("/secure/trades/sale-1", Api.Request.Target);
    }

    [Fact]
    public async Task Several_ids_answered_by_an_array_are_the_trades_that_were_found()
    {
        Api.Answers(Bodies.Data($"[{Bodies.Trade}, {Bodies.Trade.Replace("trade-1", "trade-2")}]"));

        var trades = await Client.Secure.GetSelfTradesAsync(["wd_1", "wd_2", "wd_3"]);

        Assert.Equal(["trade-1", "trade-2"], trades.Select(trade => trade.Id));
    }

    [Fact]
    public async Task Nothing_found_is_an_empty_list()
    {
        Api.Answers(Bodies.Data("[]"));

        Assert.Empty(await Client.Secure.GetSelfTradesAsync(["wd_1", "wd_2"]));
    }

    [Fact]
    public async Task A_single_id_that_is_not_there_is_the_documented_error()
    {
        Api.Answers(Bodies.Error("""{ "code": 21, "key": "TRADE_NOT_FOUND", "message": "..." }"""), HttpStatusCode.NotFound);

        var single = await Client.Secure.TryGetSelfTradeAsync("none");
        var batch = await Client.Secure.TryGetSelfTradesAsync(["none"]);

        Assert.Equal(GetSelfTradeError.TradeNotFound, single.Error);
        Assert.Equal("TradeNotFound", batch.Error.ToString());
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task The_documented_number_of_ids_goes_in_one_call_and_no_more(int count, bool isSent)
    {
        Api.Answers(Bodies.Data("[]"));
        string[] ids = [.. Enumerable.Range(0, count).Select(number => $"wd_{number}")];

        var thrown = await Record.ExceptionAsync(() => Client.Secure.GetSelfTradesAsync(ids));

        Assert.Equal(isSent, thrown is not ApiValidationException);
        Assert.Equal(isSent ? 1 : 0, Api.Requests.Count);
    }

    [Theory]
    [InlineData("a,b")]
    [InlineData("..")]
    public async Task An_id_that_would_make_another_address_is_named_by_its_place_with_or_without_checks(string id)
    {
        var checkedCall = await Assert.ThrowsAsync<ApiValidationException>(() => Client.Secure.GetSelfTradesAsync([id]));
        var uncheckedCall = await Assert.ThrowsAsync<ApiValidationException>(() => Client.Secure.TryGetSelfTradesAsync([id], new() { ValidateRequest = false }));

        Assert.Equal(("tradeId[0]", "tradeId[0]"), (Assert.Single(checkedCall.Violations).Path, Assert.Single(uncheckedCall.Violations).Path));
        Assert.Empty(Api.Requests);
    }

    [Fact]
    public async Task A_trade_in_the_list_that_is_not_as_promised_is_named_by_its_place()
    {
        Api.Answers(Bodies.Data($"[{Bodies.Trade}, {{ \"id\": \"trade-2\" }}]"));

        var error = await Assert.ThrowsAnyAsync<AssetPayException>(() => Client.Secure.GetSelfTradesAsync(["wd_1", "wd_2"]));

        Assert.True(error.IsDone);
        Assert.Contains("data[1]", error.Message);
    }
}
