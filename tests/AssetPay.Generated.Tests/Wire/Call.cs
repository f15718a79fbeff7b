namespace AssetPay.Generated.Tests.Wire;

/// <summary>Each documented operation, called as a user would, and the request line that must come of it.</summary>
internal sealed record Call(string Operation, bool IsOfUser, string Method, string Target, string Answer, Func<AssetPayClient, AssetPayUserClient, Task> Make)
{
    private const string ItemId = "5d2c1b7e-84a9-4f36-b0c2-9e7d6a5f4b31";
    private const string TradeId = "0b8f7c52-6f0e-4f7b-9a34-3c1d5e2f7a10";

    public static Call[] All { get; } =
    [
        new("SellItems", false, "POST", "/secure/sell", Bodies.Trade,
            (client, _) => client.Secure.SellItemsAsync(new() { TradeUrl = "https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH", Items = [new() { ItemId = "item-1", Price = 1 }] })),
        new("GetSelfTrade", false, "GET", "/secure/trades/wd_unique_789", Bodies.Trade,
            (client, _) => client.Secure.GetSelfTradeAsync("wd_unique_789")),
        new("GetSelfTrades", false, "GET", "/secure/trades/wd_1,wd_2,wd_3", $"[{Bodies.Trade}]",
            (client, _) => client.Secure.GetSelfTradesAsync(["wd_1", "wd_2", "wd_3"])),
        new("ListSelfTrades", false, "GET", "/secure/trades?limit=20&type=deposit&game=730", """{ "items": [], "nextCursor": null }""",
            (client, _) => client.Secure.ListSelfTradesAsync(new() { Limit = 20, Type = TradeType.Deposit, Game = GameId.Cs2 })),
        new("CancelBuyItem", false, "POST", $"/secure/buy/buy-1/items/{ItemId}/cancel", Bodies.Cancelled,
            (client, _) => client.Secure.CancelBuyItemAsync("buy-1", ItemId)),
        new("InitiateDeposit", true, "POST", "/client/trading/deposit", Bodies.Trade,
            (_, user) => user.InitiateDepositAsync(new() { Items = [new() { ItemId = "asset-1", Price = 1 }] })),
        new("InitiateWithdrawal", true, "POST", "/client/trading/withdraw", Bodies.Trade,
            (_, user) => user.InitiateWithdrawalAsync(new() { Items = [new() { ItemId = "listing-1", Price = 1 }] })),
        new("CancelWithdrawalItem", true, "POST", $"/client/trading/withdraw/{TradeId}/items/{ItemId}/cancel", Bodies.Cancelled,
            (_, user) => user.CancelWithdrawalItemAsync(TradeId, ItemId)),
    ];

    public static Call Of(string operation) => All.Single(call => call.Operation == operation);
}
