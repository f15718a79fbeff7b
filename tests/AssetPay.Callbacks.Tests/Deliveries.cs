using System.Text;

namespace AssetPay.Callbacks.Tests;

/// <summary>Bodies as the API sends them.</summary>
internal static class Deliveries
{
    public const string Secret = "current-secret";

    public static byte[] Body(string id, string status = "completed", string type = "deposit") => Encoding.UTF8.GetBytes(
        $$$$"""{"trade":{"id":"{{{{id}}}}","type":"{{{{type}}}}","source":"client","status":"{{{{status}}}}","game":"730","items":[],"totalPrice":10.75,"createdAt":"2026-07-31T12:00:00.000Z","updatedAt":"2026-07-31T12:00:00.000Z","novelty":{"a":1}}}""");

    public static byte[] Approval(string id) => Body(id, "initiated", "withdraw");
}
