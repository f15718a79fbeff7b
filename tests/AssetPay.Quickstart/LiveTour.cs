using AssetPay;

namespace Quickstart;

/// <summary>What can be shown on a real account without moving an item: a list, and a lookup that fails in a documented way.</summary>
internal static class LiveTour
{
    public static async Task<int> RunAsync(AssetPayClient assetPay)
    {
        try
        {
            var page = await assetPay.Secure.ListSelfTradesAsync(new() { Limit = 5 });
            Console.WriteLine($"The last {page.Items.Count} self-trades:");
            foreach (var trade in page.Items)
            {
                Console.WriteLine($"  {trade.Id}  {trade.Type}  {trade.Status}  {trade.TotalPrice} USD");
            }

            var missing = await assetPay.Secure.TryGetSelfTradeAsync("quickstart-no-such-trade");
            Console.WriteLine($"A trade that is not there: {missing.ErrorKey} ({missing.StatusCode}), request {missing.RequestId}");
            return missing.Error == GetSelfTradeError.TradeNotFound ? 0 : 1;
        }
        catch (AssetPayException error)
        {
            Console.Error.WriteLine(error.Message);
            return 1;
        }
    }
}
