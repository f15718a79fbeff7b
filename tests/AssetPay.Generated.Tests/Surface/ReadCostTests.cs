using System.Text.Json;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>What reading and writing cost in memory, counted in bytes: what the caller gets, and nothing beside it.</summary>
public sealed class ReadCostTests
{
    private static readonly byte[] Json = """
        {"id":"7f1d3f6e-4f0b-4f3e-9d5a-0a5b6c7d8e9f","type":"deposit","source":"self","status":"initiated","game":"730","externalId":"self_sell_001",
          "merchantId":"5a2e9b1c-3d4f-4a5b-8c6d-7e8f9a0b1c2d","clientSteamID":"76561198012345678",
          "items":[{"id":"a1b2c3d4-e5f6-4711-8a9b-0c1d2e3f4a5b","appid":730,"name":"AK-47 | Redline","tradable":true,"marketPrice":11.20,"offer":{"price":10.75,"delivery":"instant"}}],
          "totalPrice":10.75,"preCredit":10.75,"pendingCredit":0,"isInstant":true,"collateral":{"merchant":0,"provider":0},
          "createdAt":"2026-05-14T12:00:00.000Z","updatedAt":"2026-05-14T12:00:00.000Z"}
        """u8.ToArray();

    [Fact]
    public void Reading_a_trade_takes_the_memory_of_its_records_its_texts_and_its_list_and_no_more()
    {
        var trade = Read();
        var item = trade.Items[0];
        var records = Allocated(() => _ = trade with { }) + Allocated(() => _ = item with { }) + Allocated(() => _ = item.Offer! with { }) + Allocated(() => _ = trade.Collateral! with { });
        var texts = new[] { trade.Id, trade.ExternalId, trade.MerchantId, trade.ClientSteamId, item.Id, item.Name }.Sum(text => Allocated(() => _ = new string(text.AsSpan())));
        var list = Allocated(() => _ = new Item[1]);

        Assert.Equal(records + texts + list, Allocated(() => Read()));
    }

    [Fact]
    public void A_known_value_is_the_string_that_is_documented_and_any_other_is_kept()
    {
        Assert.Same(TradeStatusValues.Initiated, Read().Status.Value);
        Assert.Same(TradeStatusValues.Initiated, JsonSerializer.Deserialize<TradeStatus>("\"initiated\"").Value);
        Assert.Equal("initiated", JsonSerializer.Deserialize<TradeStatus>("\"\\u0069nitiated\"").Value);
        Assert.Equal("Initiated", JsonSerializer.Deserialize<TradeStatus>("\"Initiated\"").Value);
        Assert.Equal("730", JsonSerializer.Deserialize<GameId>("730").Value);
    }

    private static Trade Read() => JsonSerializer.Deserialize<Trade>(Json)!;

    private static long Allocated(Action action)
    {
        // Before, for what is made once.
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
