using AssetPay;
using BareCaller;

// One call that succeeds and one that fails, over a connection of the client's own.
using var api = new LoopbackApi();
using var assetPay = new AssetPayClient("ap_bare_caller", new AssetPayClientOptions { BaseAddress = api.Address, Timeout = TimeSpan.FromSeconds(20) });
var request = new SellItemsRequest
{
    TradeUrl = "https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH",
    Items = [new() { ItemId = "i-1", Price = 10.75m }],
    ExternalId = "sale-1",
};
var sale = await assetPay.Secure.SellItemsAsync(request);
Console.WriteLine($"{sale.Id}: {sale.Status}, {sale.Items.Count} item for {sale.TotalPrice} USD");
try
{
    await assetPay.Secure.SellItemsAsync(request with { ExternalId = "sale-2" });
    return 1;
}
catch (AssetPayException<SellItemsError> error) when (error.Error == SellItemsError.PriceChanged)
{
    Console.WriteLine($"{error.Key} ({error.Code}), request {error.RequestId}");
    return 0;
}
