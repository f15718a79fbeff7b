using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ApiDocs.Benchmarks.Peers;
using ApiDocs.Runtime;
using BenchmarkDotNet.Attributes;
using Theirs = ApiDocs.Benchmarks.Peers.Records;

namespace ApiDocs.Benchmarks.Caller;

/// <summary>The body of one request, into a buffer and by a writer that are used again: both sides get the same.</summary>
[ShortRounds]
public class WriteBody
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly Utf8JsonWriter _writer;

    private readonly AssetPay.SellItemsRequest _ours = new()
    {
        TradeUrl = Samples.TradeUrl, Items = [new() { ItemId = Samples.ItemId, Price = 10.75m }, new() { ItemId = Samples.ItemId, Price = 64.20m, Amount = 2 }],
        Game = AssetPay.GameId.FromString("730"), ExternalId = "sale-1", IsInstant = true,
    };

    private readonly Theirs.SellItemsRequest _theirs = new()
    {
        TradeUrl = Samples.TradeUrl, Items = [new() { ItemId = Samples.ItemId, Price = 10.75m }, new() { ItemId = Samples.ItemId, Price = 64.20m, Amount = 2 }],
        Game = Theirs.GameId.FromString("730"), ExternalId = "sale-1", IsInstant = true,
    };

    public WriteBody() => _writer = new(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    [GlobalSetup]
    public void Check()
    {
        var written = Written(Ours);
        Same.Text(written, Written(SourceGenerated), "System.Text.Json's fast path writes other JSON");
        Same.Text(written, Written(SourceGeneratedMetadata), "System.Text.Json writes other JSON");
        Same.Text(written, Written(Reflection), "reflection writes other JSON");
    }

    [Benchmark]
    public int Ours()
    {
        Begin();
        Write(_writer, _ours);
        return End();
    }

    /// <summary>The fast path: code without metadata. The serializer itself does not take it where the escaping is relaxed.</summary>
    [Benchmark(Baseline = true)]
    public int SourceGenerated()
    {
        Begin();
        PeerContext.Default.SellItemsRequest.SerializeHandler!(_writer, _theirs);
        return End();
    }

    [Benchmark]
    public int SourceGeneratedMetadata()
    {
        Begin();
        JsonSerializer.Serialize(_writer, _theirs, PeerContext.Wire.SellItemsRequest);
        return End();
    }

    [Benchmark]
    public int Reflection()
    {
        Begin();
        JsonSerializer.Serialize(_writer, _theirs, PeerJson.Reflection);
        return End();
    }

    private static void Write<T>(Utf8JsonWriter writer, T value)
        where T : IApiJson<T> => T.Write(writer, value);

    private void Begin()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
    }

    private int End()
    {
        _writer.Flush();
        return _buffer.WrittenCount;
    }

    private string Written(Func<int> write)
    {
        write();
        return Encoding.UTF8.GetString(_buffer.WrittenSpan);
    }
}
