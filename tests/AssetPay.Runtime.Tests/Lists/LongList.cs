using System.Net;
using System.Text;
using System.Text.Json;
using ApiDocs.Fuzzing.Driving;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Lists;

/// <summary>Lists of trades that are longer than what is read in one piece, and the calls that read them.</summary>
internal static class LongList
{
    /// <summary>Longer than what is read in one piece: 64 KiB.</summary>
    internal const int Entries = 250;

    /// <summary>A trade with all that can be cut in two: characters of several bytes, escapes, halves of a pair, numbers, nesting.</summary>
    internal static string Entry(int number) => $$"""
        {"id":"t-{{number}} \u00e9\ud83d\ude00 é€😀 \"\\\n","status":"new \ud83d one","total":-{{number}}.50e1,"items":[{"itemId":"a","price":10.75},{"itemId":"b","price":1}],
          "collateral":{"merchant":0.{{number}}},"createdAt":"2026-05-14T12:00:00.123Z","rates":{"USD":1.25,"€":{{number}}},"l\u0061ter":[[1,{"x":null}],true,"ü"]}
        """;

    internal static string Array(int count = Entries, Func<int, string>? entry = null) =>
        $"[{string.Join(" ,\n", Enumerable.Range(0, count).Select(entry ?? Entry))}]";

    /// <summary>An operation that returns trades, with and without it being known where their list is.</summary>
    internal static ApiOperation<IReadOnlyList<Trade>, ShopError> Trades(ApiCallClass callClass, bool isKnown = true) =>
        Shop.Operation("ListTrades", HttpMethod.Get, callClass, Shop.Merchant, Read, entries: isKnown ? ApiEntries.Of(Trade.Read) : null);

    internal static ApiOperation<TradePage, ShopError> Pages(ApiCallClass callClass, bool isKnown = true) =>
        Shop.Operation("ListPage", HttpMethod.Get, callClass, Shop.Merchant, TradePage.Read, entries: isKnown ? ApiEntries.Of(Trade.Read, "trades") : null);

    internal static async Task<ApiOutcome<T, ShopError>> CallAsync<T>(ApiOperation<T, ShopError> operation, Func<HttpContent> body, ApiProtocol? protocol = null, ApiClientOptions? options = null)
    {
        options ??= new() { MaxRetries = 0 };
        options.HttpClient = new(new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = body() })));
        using var connection = Shop.Connect(new("https://shop.invalid"), options, protocol);
        return await connection.TrySendAsync(operation, new ApiRawCall("/trades"), null, default);
    }

    internal static HttpContent Arriving(string body, int piece = 1000, Exception? end = null) => new ArrivingContent(Encoding.UTF8.GetBytes(body), [piece], end);

    internal static string Json<T>(T? trades) => JsonSerializer.Serialize(trades);

    private static IReadOnlyList<Trade> Read(ref Utf8JsonReader reader, ApiReadContext context) => ApiJson.List(ref reader, context, Trade.Read);
}

/// <summary>A page of trades: the list is a member of the data.</summary>
internal sealed record TradePage(IReadOnlyList<Trade> Trades, string? Next)
{
    internal static TradePage Read(ref Utf8JsonReader reader, ApiReadContext context)
    {
        IReadOnlyList<Trade>? trades = null;
        string? next = null;
        ApiAdditionalProperties? additional = null;
        if (ApiJson.StartObject(ref reader, context))
        {
            while (ApiJson.NextMember(ref reader, out var member))
            {
                switch (member.Length)
                {
                    case 4 when member.Is("next"u8):
                        next = ApiJson.ReadString(ref reader, context);
                        break;
                    case 6 when member.Is("trades"u8):
                        trades = ApiJson.ReadList(ref reader, context, Trade.Read);
                        break;
                    default:
                        ApiJson.KeepUnknown(ref reader, ref additional);
                        break;
                }
            }
        }

        return new(trades ?? context.Missing<IReadOnlyList<Trade>>(ref reader, "trades", []), next);
    }
}
