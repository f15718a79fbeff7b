using System.Globalization;
using System.Text;

namespace AssetPay.Load;

/// <summary>The bodies of the server's answers.</summary>
internal static class Answers
{
    public const int Limit = 64 * 1024;

    public static byte[] Page { get; } = "<html><body>proxy</body></html>"u8.ToArray();

    public static byte[] Misfit { get; } = """{"requestId":"r","success":true,"data":[]}"""u8.ToArray();

    public static byte[] NotFound { get; } = Error(2, "TRADE_NOT_FOUND");

    public static byte[] Taken { get; } = Error(1, "EXTERNAL_ID_EXISTS");

    public static byte[] ServerError { get; } = Error(1006, "SERVER_ERROR");

    public static byte[] PriceChanged { get; } = Error(11, "PRICE_CHANGED");

    public static byte[] Degraded { get; } = Error(1011, "FLEET_DEGRADED");

    public static byte[] RateLimited { get; } = Error(1005, "RATE_LIMITED");

    /// <summary>A trade; its id is the number, so that callers can tell whether the answer is theirs.</summary>
    public static byte[] Trade(int number) => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$$"""
        {"requestId":"r-{{{number}}}","success":true,"data":{"id":"{{{number}}}","type":"deposit","source":"self","status":"initiated","game":"730","merchantId":"m","clientUserId":"u","clientSteamID":"s","clientTradeUrl":"t","items":[{"id":"i","appid":730,"tradable":true,"status":"initiated","offer":{"price":10.75}}],"totalPrice":10.75,"externalId":"{{{Key(number)}}}","createdAt":"2026-03-04T10:00:00.000Z","updatedAt":"2026-03-04T10:00:00.000Z"}}
        """));

    public static string Key(int number) => "load-" + number.ToString(CultureInfo.InvariantCulture);

    public static int Number(string key) => int.Parse(key.AsSpan("load-".Length), NumberStyles.None, CultureInfo.InvariantCulture);

    public static byte[] Oversized(byte[] body)
    {
        var large = new byte[Limit + 1024];
        Array.Fill(large, (byte)' ');
        body.CopyTo(large, 0);
        return large;
    }

    private static byte[] Error(int code, string key) =>
        Encoding.UTF8.GetBytes($$$"""{"requestId":"r","success":false,"error":{"code":{{{code}}},"key":"{{{key}}}","message":"as asked for"}}""");
}
