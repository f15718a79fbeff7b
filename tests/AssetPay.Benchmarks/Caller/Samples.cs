using System.Globalization;
using System.Text;

namespace ApiDocs.Benchmarks.Caller;

/// <summary>What goes over the wire in these benchmarks.</summary>
internal static class Samples
{
    public const string TradeUrl = "https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH";
    public const string ItemId = "018f3f6e-5b7a-8c21-9d40-2b6a7c8d9e0f";

    /// <summary>An answer with a trade of two items, as the API sends it: no blanks.</summary>
    public static byte[] TradeAnswer { get; } = Encoding.UTF8.GetBytes(Answer(Trade(1)));

    /// <summary>An answer with so many trades.</summary>
    public static byte[] ListAnswer(int trades) =>
        Encoding.UTF8.GetBytes(Answer($$"""{"items":[{{string.Join(',', Enumerable.Range(1, trades).Select(Trade))}}],"nextCursor":null}"""));

    private static string Answer(string data) => $$"""{"requestId":"550e8400-e29b-41d4-a716-446655440000","success":true,"data":{{data}}}""";

    private static string Trade(int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{number:D8}-5b7a-8c21-9d40-2b6a7c8d9e0f");
        return $$"""{"id":"{{id}}","type":"deposit","source":"self","status":"initiated","game":"730","externalId":"sale-{{number.ToString(CultureInfo.InvariantCulture)}}","merchantId":"6f1d3f0a-1111-4c2b-9b54-2f6c3f0f1a77","clientSteamID":"76561198012345678","clientTradeUrl":"{{TradeUrl}}","items":[{{Item("AK-47 | Redline (Field-Tested)", "10.75")}},{{Item("AWP | Asiimov (Battle-Scarred)", "64.20")}}],"totalPrice":74.95,"preCredit":74.95,"pendingCredit":0,"isInstant":true,"collateral":{"merchant":0,"provider":0},"createdAt":"2026-05-14T12:00:00.000Z","updatedAt":"2026-05-14T12:00:03.120Z"}""";
    }

    private static string Item(string name, string price) =>
        $$$"""{"id":"{{{ItemId}}}","appid":730,"marketHashName":"{{{name}}}","tradable":true,"stickers":[{"name":"Crown (Foil)","slot":0,"iconUrl":"https://steamcdn.example/crown.png"}],"status":"initiated","offer":{"price":{{{price}}},"reference":"0010f8d48278ccb8","delivery":"instant"}}""";
}
