using System.Text.Json;
using System.Text.Json.Nodes;

namespace AssetPay.Generated.Tests.Wire;

/// <summary>What the API has and its pages do not have yet.</summary>
public sealed class OpenValueTests : WireTests
{
    [Fact]
    public async Task Members_that_no_page_has_are_kept_at_every_depth_and_written_back()
    {
        var json = Bodies.Trade.Replace("\"id\": \"trade-1\"", "\"id\": \"trade-1\", \"mood\": { \"is\": [ 1.50, null ] }, \"Id\": 2").Replace("\"price\": 10.75", "\"price\": 10.75, \"was\": \"11\"");
        Api.Answers(Bodies.Data(json));

        var trade = await Client.Secure.SellItemsAsync(Sale);
        var written = JsonNode.Parse(JsonSerializer.Serialize(trade))!;

        Assert.Equal(["mood", "Id"], trade.AdditionalProperties.Keys);
        Assert.Equal("11", trade.Items[0].Offer!.AdditionalProperties["was"].GetString());
        Assert.Equal("""{"is":[1.50,null]}""", written["mood"]!.ToJsonString());
        Assert.Equal("11", (string?)written["items"]![0]!["offer"]!["was"]);
        Assert.Equal(trade, JsonSerializer.Deserialize<Trade>(written.ToJsonString())! with { Items = trade.Items });
    }

    [Fact]
    public async Task A_status_that_no_page_has_is_kept_and_can_be_sent_back()
    {
        Api.Answers(Bodies.Data(Bodies.Trade.Replace("\"initiated\"", "\"on_the_moon\"").Replace("\"deposit\"", "\"lend\"")));

        var trade = await Client.Secure.GetSelfTradeAsync("sale-1");
        await Client.Secure.TryListSelfTradesAsync(new() { Type = trade.Type });

        Assert.Equal(("on_the_moon", false, true), (trade.Status.Value, trade.Status.IsKnown, trade.Source.IsKnown));
        Assert.Equal("/secure/trades?type=lend", Api.Requests.Last().Target);
        Assert.Equal("on_the_moon", (string?)JsonNode.Parse(JsonSerializer.Serialize(trade))!["status"]);
    }

    [Theory]
    [InlineData("730")]
    [InlineData("\"730\"")]
    public async Task A_game_is_the_same_as_number_and_as_text(string game)
    {
        Api.Answers(Bodies.Data(Bodies.Trade.Replace("\"game\": \"730\"", $"\"game\": {game}")));

        Assert.Equal(GameId.Cs2, (await Client.Secure.GetSelfTradeAsync("sale-1")).Game);
    }

    [Fact]
    public async Task A_number_in_quotes_is_a_number_and_text_without_them_keeps_its_digits()
    {
        Api.Answers(Bodies.Data(Bodies.Trade.Replace("\"totalPrice\": 10.75", "\"totalPrice\": \"10.7500\"").Replace("\"externalId\": \"sale-1\"", "\"externalId\": 10.50")));

        var trade = await Client.Secure.GetSelfTradeAsync("sale-1");

        Assert.Equal((10.75m, "10.50"), (trade.TotalPrice, trade.ExternalId));
    }

    [Fact]
    public async Task Null_is_the_same_as_nothing_where_nothing_is_promised()
    {
        Api.Answers(Bodies.Data(Bodies.Trade.Replace("\"isInstant\": true", "\"isInstant\": null, \"error\": null, \"holdEndDate\": null, \"botInfo\": null")));

        var trade = await Client.Secure.GetSelfTradeAsync("sale-1");

        Assert.Equal((null, null, null, null), (trade.IsInstant, trade.Error, trade.HoldEndDate, trade.BotInfo));
        Assert.Empty(trade.AdditionalProperties);
    }

    [Fact]
    public void A_status_switches_over_the_documented_texts()
    {
        static bool IsOver(TradeStatus status) => status.Value switch
        {
            TradeStatusValues.Completed or TradeStatusValues.Failed => true,
            _ => false,
        };

        Assert.True(IsOver(TradeStatus.Completed));
        Assert.False(IsOver("on_the_moon"));
        Assert.Equal(("", false), (default(TradeStatus).Value, default(TradeStatus).IsKnown));
    }
}
