using System.Text.Json;
using ApiDocs.Benchmarks.Peers;
using BenchmarkDotNet.Attributes;
using Theirs = ApiDocs.Benchmarks.Peers.Records.Trade;

namespace ApiDocs.Benchmarks.Caller;

/// <summary>One Trade answer, envelope and all: UTF-8 in, record out.</summary>
[ShortRounds]
public class ReadTrade
{
    private readonly OurAnswer<AssetPay.Trade> _ours = new();
    private readonly AssetPay.Trade _trade;

    public ReadTrade() => _trade = Ours();

    [GlobalSetup]
    public void Check()
    {
        var text = Text(Ours());
        Same.Text(text, Text(Floor()), "the copy is another trade");
        Same.Text(text, Text(SourceGenerated()!), "System.Text.Json reads another trade");
        Same.Text(text, Text(Reflection()!), "reflection reads another trade");
        Same.Text(text, Text(Newtonsoft()!), "Newtonsoft reads another trade");
        Same.Values(SourceGenerated(), Reflection(), "reflection reads another trade");
        Same.Values(SourceGenerated(), Newtonsoft(), "Newtonsoft reads another trade");
    }

    [Benchmark]
    public AssetPay.Trade Ours() => _ours.Read(Samples.TradeAnswer);

    [Benchmark(Baseline = true)]
    public Theirs? SourceGenerated() => JsonSerializer.Deserialize(Samples.TradeAnswer, PeerContext.Wire.EnvelopeTrade)?.Data;

    [Benchmark]
    public Theirs? Reflection() => JsonSerializer.Deserialize<Envelope<Theirs>>(Samples.TradeAnswer, PeerJson.Reflection)?.Data;

    [Benchmark]
    public Theirs? Newtonsoft()
    {
        using var reader = new Newtonsoft.Json.JsonTextReader(new StreamReader(new MemoryStream(Samples.TradeAnswer)));
        return PeerJson.Newtonsoft.Deserialize<Envelope<Theirs>>(reader)?.Data;
    }

    /// <summary>The tokens of the answer passed over, and the record made of values that are at hand: no reader can be below it.</summary>
    [Benchmark]
    public AssetPay.Trade Floor()
    {
        var reader = new Utf8JsonReader(Samples.TradeAnswer);
        while (reader.Read())
        {
        }

        return TradeCopy.Of(_trade);
    }

    // Both write down all their members, the lists' elements included.
    private static string Text(AssetPay.Trade trade) => $"{trade} {string.Join(", ", trade.Items)}";

    private static string Text(Theirs trade) => $"{trade} {string.Join(", ", trade.Items)}";
}
