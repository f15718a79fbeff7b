using System.Diagnostics;
using System.Globalization;
using System.Text;
using ApiDocs.Benchmarks.Peers;
using ApiDocs.Benchmarks.Report;
using Theirs = ApiDocs.Benchmarks.Peers.Records;

namespace ApiDocs.Benchmarks.Caller;

/// <summary>The first call of a fresh process: nothing is compiled yet, no metadata are at hand.</summary>
internal static class FirstCall
{
    public const string Verb = "first-call";
    public const string AllVerb = "first-calls";

    private const int Processes = 9;

    public static IReadOnlyList<Row> Measure()
    {
        // In turns, so that whatever else the machine does befalls all of them.
        var times = new[] { "ours", "reflection", "generated", "bare" }.ToDictionary(who => who, _ => double.PositiveInfinity);
        for (var round = 0; round < Processes; round++)
        {
            foreach (var who in times.Keys.ToList())
            {
                times[who] = Math.Min(times[who], InFreshProcess(who));
            }
        }

        return
        [
            Row("0.40x time of the hand-written caller with reflection-based JSON", times["ours"], times["reflection"], 0.4, times["bare"]),
            Row("beside that of the hand-written caller with source-generated JSON", times["ours"], times["generated"], null, times["bare"]),
        ];
    }

    /// <summary>Makes the call as the first thing that the process does, and prints how long it took, in nanoseconds.</summary>
    public static async Task RunAsync(string who)
    {
        var begin = Stopwatch.GetTimestamp();
        var id = who switch { "ours" => await OursAsync(), "bare" => await BareAsync(), _ => await TheirsAsync(who == "reflection") };
        Console.WriteLine(Stopwatch.GetElapsedTime(begin).TotalNanoseconds.ToString(CultureInfo.InvariantCulture));
        Console.WriteLine(id);
    }

    private static async Task<string> OursAsync()
    {
        using var http = new HttpClient(new AnswerHandler(Samples.TradeAnswer));
        using var client = new AssetPay.AssetPayClient("ap_key", new() { HttpClient = http });
        return (await client.Secure.SellItemsAsync(new() { TradeUrl = Samples.TradeUrl, Items = [new() { ItemId = Samples.ItemId, Price = 10.75m }], ExternalId = "sale-1" })).Id;
    }

    private static async Task<string> TheirsAsync(bool isReflection)
    {
        using var http = new HttpClient(new AnswerHandler(Samples.TradeAnswer)) { BaseAddress = new("https://api.assetpay.gg"), Timeout = Timeout.InfiniteTimeSpan };
        var caller = new HandWrittenCaller(http, "ap_key", TimeSpan.FromSeconds(30));
        var request = new Theirs.SellItemsRequest { TradeUrl = Samples.TradeUrl, Items = [new() { ItemId = Samples.ItemId, Price = 10.75m }], ExternalId = "sale-1" };
        var trade = isReflection
            ? await caller.SellItemsAsync(request, PeerJson.InfoByReflection<Theirs.SellItemsRequest>(), PeerJson.InfoByReflection<Envelope<Theirs.Trade>>(), default)
            : await caller.SellItemsAsync(request, PeerContext.Wire.SellItemsRequest, PeerContext.Wire.EnvelopeTrade, default);
        return trade.Id;
    }

    /// <summary>HttpClient and the time-out alone, with nothing written and nothing read but the bytes: no caller's first call can be below it.</summary>
    private static async Task<string> BareAsync()
    {
        using var http = new HttpClient(new AnswerHandler(Samples.TradeAnswer)) { BaseAddress = new("https://api.assetpay.gg"), Timeout = Timeout.InfiniteTimeSpan };
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/secure/sell") { Content = new ByteArrayContent([]) };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token);
        var answer = await response.Content.ReadAsByteArrayAsync(timeout.Token);
        return Encoding.UTF8.GetString(answer.AsSpan(answer.AsSpan().IndexOf("\"id\":\""u8) + 6, 36));
    }

    private static double InFreshProcess(string who)
    {
        using var process = FreshProcess.Start(ProcessKind.Fresh, [Verb, who], readsOutput: true);
        var time = double.Parse(process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"'{who}' ended without a figure."), CultureInfo.InvariantCulture);
        Same.Text("00000001-5b7a-8c21-9d40-2b6a7c8d9e0f", process.StandardOutput.ReadToEnd().Trim(), $"'{who}' reads another trade");
        process.WaitForExit();
        return time;
    }

    private static Row Row(string wanted, double ours, double theirs, double? most, double floor) =>
        Report.Row.Of("the first call of a fresh process", wanted, ours / theirs, most, $"({Figure.Time(ours)} : {Figure.Time(theirs)})", Figure.Time(floor));
}
