using ApiDocs.Runtime;
using ApiDocs.Sandbox;
using AssetPay;

namespace Quickstart;

/// <summary>All four documented calls, a caught error, an error by Try, and a request that is stopped before it is sent.</summary>
internal static class SandboxTour
{
    private const string BuyId = "0b8f7c52-6f0e-4f7b-9a34-3c1d5e2f7a10";
    private const string BoughtItemId = "5d2c1b7e-84a9-4f36-b0c2-9e7d6a5f4b31";
    private const string Listing = "018f3f6e-5b7a-8c21-9d40-2b6a7c8d9e0f";
    private const string TradeUrl = "https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH";

    public static async Task<int> RunAsync()
    {
        var clock = new ManualClock(new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
        var sandbox = ApiSandbox.FromFolder(Path.Combine(AppContext.BaseDirectory, "docs-input"), new() { TimeProvider = clock });
        using var connection = sandbox.CreateClient();
        using var assetPay = new AssetPayClient("ap_quickstart", new AssetPayClientOptions { HttpClient = connection });
        var user = assetPay.ForUser("quickstart-client-token");
        sandbox.Seed($$"""
            {
              "id": "{{BuyId}}", "type": "withdraw", "source": "self", "status": "pending", "game": "730", "createdAt": "2026-11-21T12:00:00Z",
              "items": [{ "id": "{{BoughtItemId}}", "appid": 730, "tradable": true, "status": "pending", "offer": { "price": 45.00 } }], "totalPrice": 45.00
            }
            """);

        Step("1. POST /secure/sell: sell an item, with the merchant key");
        Trade sale = await assetPay.Secure.SellItemsAsync(new()
        {
            TradeUrl = TradeUrl, Items = [new() { ItemId = "a1b2c3d4-e5f6-4890-abcd-ef1234567890", Price = 10.75m }], Game = GameId.Cs2, ExternalId = "sale-1",
        });
        Console.WriteLine($"   {sale.Type} {sale.Id}: {sale.Status}, {sale.TotalPrice} USD, external id {sale.ExternalId}");
        Console.WriteLine($"   {sale}");

        Step("2. POST /client/trading/withdraw: buy one for a user, with the user's token");
        var outcome = await user.TryInitiateWithdrawalAsync(new() { Items = [new() { ItemId = Listing, Price = 45.00m }], ExternalId = "wd-1" });
        switch (outcome)
        {
            case { Value: { } trade }: Console.WriteLine($"   {trade.Type} {trade.Id}: {trade.Status}, {trade.TotalPrice} USD"); break;
            case { Error: InitiateWithdrawalError.PriceChanged }: Console.WriteLine("   The price has changed: quote again."); break;
            case { IsAmbiguous: true }: Console.WriteLine("   Nobody knows whether it went through: look up wd-1."); break;
            default: Console.WriteLine($"   {outcome.ErrorKey}, request {outcome.RequestId}"); break;
        }

        Trade withdrawal = outcome.GetValueOrThrow();
        Step("3. POST /client/trading/withdraw/{tradeId}/items/{itemId}/cancel: too soon, caught as a typed error");
        try
        {
            await user.CancelWithdrawalItemAsync(withdrawal.Id, withdrawal.Items[0].Id);
            return Unexpected("the cancel should have been too soon");
        }
        catch (AssetPayException<CancelWithdrawalItemError> error) when (error.Error == CancelWithdrawalItemError.TradeCancelTooSoon)
        {
            Console.WriteLine($"   {error.Message}");
        }

        Step("   ... 31 minutes later");
        clock.Advance(TimeSpan.FromMinutes(31));
        var cancelled = await user.CancelWithdrawalItemAsync(withdrawal.Id, withdrawal.Items[0].Id);
        Console.WriteLine($"   item {cancelled.ItemId}: {cancelled.Status}");

        Step("4. POST /secure/buy/{tradeId}/items/{itemId}/cancel: an item of a buy of one's own");
        var refunded = await assetPay.Secure.CancelBuyItemAsync(BuyId, BoughtItemId);
        Console.WriteLine($"   item {refunded.ItemId} of {refunded.TradeId}: {refunded.Status}");

        Step("5. An error by Try, without an exception");
        sandbox.FailNext("InitiateWithdrawal", "PRICE_CHANGED");
        var refused = await user.TryInitiateWithdrawalAsync(new() { Items = [new() { ItemId = Listing, Price = 44.00m }], ExternalId = "wd-2" });
        Console.WriteLine($"   {refused.Error} ({refused.ErrorCode}), HTTP {(int?)refused.StatusCode}, request {refused.RequestId}");

        Step("6. A request that breaks documented limits is never sent");
        var sent = sandbox.Requests.Count;
        try
        {
            await user.InitiateWithdrawalAsync(new() { Items = [new() { ItemId = "x", Price = 200_000m }], ExternalId = new string('x', 129) });
            return Unexpected("the request should have been stopped");
        }
        catch (ApiValidationException error)
        {
            foreach (var violation in error.Violations)
            {
                Console.WriteLine($"   {violation.Path} {violation.Message} ({violation.Rule})");
            }
        }

        var isGood = sandbox.Requests.Count == sent && refused.Error == InitiateWithdrawalError.PriceChanged && sandbox.Requests.Count(request => request.ErrorKey is null) == 4;
        Console.WriteLine();
        Console.WriteLine(isGood ? $"{sent} requests, four documented calls made, two refused as documented. No network was used." : "Something went otherwise than documented.");
        return isGood ? 0 : 1;
    }

    private static void Step(string title)
    {
        Console.WriteLine();
        Console.WriteLine(title);
    }

    private static int Unexpected(string what)
    {
        Console.Error.WriteLine("   Unexpected: " + what);
        return 1;
    }
}
