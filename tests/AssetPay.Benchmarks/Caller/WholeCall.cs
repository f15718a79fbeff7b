using ApiDocs.Benchmarks.Peers;
using BenchmarkDotNet.Attributes;
using Theirs = ApiDocs.Benchmarks.Peers.Records;

namespace ApiDocs.Benchmarks.Caller;

/// <summary>One sale over a network in memory: checks, request, envelope, record.</summary>
[ShortRounds]
public class WholeCall
{
    private static readonly Uri s_address = new("https://api.assetpay.gg");

    private readonly AnswerHandler _handler = new(Samples.TradeAnswer);
    private readonly AssetPay.AssetPayClient _ours;
    private readonly HandWrittenCaller _handWritten;
    private readonly HttpClient _bare;
    private readonly AssetPay.SellItemsRequest _ourRequest = new() { TradeUrl = Samples.TradeUrl, Items = [new() { ItemId = Samples.ItemId, Price = 10.75m }], ExternalId = "sale-1" };
    private readonly Theirs.SellItemsRequest _theirRequest = new() { TradeUrl = Samples.TradeUrl, Items = [new() { ItemId = Samples.ItemId, Price = 10.75m }], ExternalId = "sale-1" };

    public WholeCall()
    {
        _bare = Client();
        _ours = new("ap_key", new() { HttpClient = Client() });
        _handWritten = new(Client(), "ap_key", TimeSpan.FromSeconds(30));
#if NSWAG
        _nswag = new(Client());
#endif
    }

    [GlobalSetup]
    public async Task CheckAsync()
    {
        var ours = await Ours();
        var sent = _handler.SentBytes;
        var theirs = await HandWritten();
        Same.Text(ours.ToString(), theirs.ToString(), "the hand-written caller reads another trade");
        Same.Values(sent, _handler.SentBytes, "the hand-written caller sends another body");
#if NSWAG
        var nswag = await NSwag();
        Same.Text($"{ours.Id} {ours.Items.Count} {ours.TotalPrice}", $"{nswag.Data.Id} {nswag.Data.Items.Count} {nswag.Data.TotalPrice}", "NSwag's client reads another trade");
#endif
    }

    [Benchmark]
    public Task<AssetPay.Trade> Ours() => _ours.Secure.SellItemsAsync(_ourRequest);

    [Benchmark(Baseline = true)]
    public Task<Theirs.Trade> HandWritten() => _handWritten.SellItemsAsync(_theirRequest, PeerContext.Wire.SellItemsRequest, PeerContext.Wire.EnvelopeTrade, default);

    /// <summary>What HttpClient and the time-out cost with nothing read and nothing checked: no caller can be below it.</summary>
    [Benchmark]
    public async Task<int> Bare()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/secure/sell") { Content = new ByteArrayContent([]) };
        using var response = await _bare.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token).ConfigureAwait(false);
        return (await response.Content.ReadAsByteArrayAsync(timeout.Token).ConfigureAwait(false)).Length;
    }

#if NSWAG
    private readonly Peers.NSwag.NSwagClient _nswag;

    private readonly Peers.NSwag.SellItemsRequest _nswagRequest = new() { TradeUrl = Samples.TradeUrl, Items = [new() { ItemId = Samples.ItemId, Price = 10.75m }], ExternalId = "sale-1" };

    [Benchmark]
    public Task<Peers.NSwag.SellItemsResponse> NSwag() => _nswag.SellItemsAsync(_nswagRequest);
#endif

    private HttpClient Client() => new(_handler) { BaseAddress = s_address, Timeout = Timeout.InfiniteTimeSpan };
}
