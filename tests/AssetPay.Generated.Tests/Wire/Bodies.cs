namespace AssetPay.Generated.Tests.Wire;

/// <summary>What the API may answer.</summary>
internal static class Bodies
{
    public const string RequestId = "550e8400-e29b-41d4-a716-446655440000";

    public const string Trade = """
        {
          "id": "trade-1", "type": "deposit", "source": "self", "status": "initiated", "game": "730", "externalId": "sale-1",
          "items": [ { "id": "item-1", "appid": 730, "tradable": true, "offer": { "price": 10.75 } } ],
          "totalPrice": 10.75, "preCredit": 10.750, "pendingCredit": 0, "isInstant": true, "collateral": { "merchant": 0, "provider": 0 },
          "createdAt": "2026-05-14T12:00:00.000Z", "updatedAt": "2026-05-14T14:00:00.123+02:00"
        }
        """;

    public const string Cancelled = """{ "tradeId": "trade-1", "itemId": "5d2c1b7e-84a9-4f36-b0c2-9e7d6a5f4b31", "status": "cancelled" }""";

    public static string Data(string json) => $$"""{ "requestId": "{{RequestId}}", "success": true, "data": {{json}} }""";

    public static string Error(string error) => $$"""{ "requestId": "{{RequestId}}", "success": false, "error": {{error}} }""";
}
