using AssetPay;

namespace ApiDocs.Benchmarks.Caller;

/// <summary>A trade made anew of one that is at hand: its records, their lists, and each text but the documented ones, which a reader has at hand too.</summary>
internal static class TradeCopy
{
    public static Trade Of(Trade trade) => trade with
    {
        Id = Text(trade.Id)!,
        MerchantId = Text(trade.MerchantId),
        ClientSteamId = Text(trade.ClientSteamId),
        ClientTradeUrl = Text(trade.ClientTradeUrl),
        ExternalId = Text(trade.ExternalId),
        Items = List(trade.Items, Of),
        Collateral = trade.Collateral! with { },
    };

    private static Item Of(Item item) => item with
    {
        Id = Text(item.Id)!,
        MarketHashName = Text(item.MarketHashName),
        Stickers = List(item.Stickers, Of),
        Offer = item.Offer! with { Reference = Text(item.Offer.Reference) },
    };

    private static Sticker Of(Sticker sticker) => sticker with { Name = Text(sticker.Name)!, IconUrl = Text(sticker.IconUrl)! };

    private static T[] List<T>(IReadOnlyList<T> list, Func<T, T> copy)
    {
        var copies = new T[list.Count];
        for (var i = 0; i < copies.Length; i++)
        {
            copies[i] = copy(list[i]);
        }

        return copies;
    }

    private static string? Text(string? text) => text is null ? null : new(text.AsSpan());
}
