using ApiDocs.Runtime.Tests.Servers;

namespace AssetPay.Hosting.Tests;

/// <summary>Answers and requests of the documented API.</summary>
internal static class Api
{
    internal const string Trade =
        """{"id":"t-1","type":"deposit","source":"self","status":"initiated","game":"730","items":[],"totalPrice":10.75,"createdAt":"2026-07-31T12:00:00Z","updatedAt":"2026-07-31T12:00:00Z"}""";

    internal static readonly string Sold = Scripted.Http(200, Success(Trade));

    internal static SellItemsRequest Sale(string id = "sale-1", string url = "https://steamcommunity.com/tradeoffer/new/?partner=1&token=AbCdEfGh") =>
        new() { TradeUrl = url, Items = [new() { ItemId = "item-1", Price = 10.75m }], ExternalId = id };

    internal static string Success(string data) => $$"""{"requestId":"r-1","success":true,"data":{{data}}}""";

    internal static string Error(string error) => $$"""{"requestId":"r-1","success":false,"error":{{error}}}""";
}
