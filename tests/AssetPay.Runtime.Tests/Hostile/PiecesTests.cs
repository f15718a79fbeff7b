using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ApiDocs.Runtime.Tests.Hostile;

/// <summary>JSON that comes in pieces, as from a pipe.</summary>
public sealed class PiecesTests
{
    [Theory]
    [InlineData("""{"a":"\ud800","b":[true,false,null,-1.50e3],"\udc00":{"c":"x\ud83d\ude00"}}""")]
    [InlineData("""["\ud800",true]""")]
    public void Any_JSON_is_taken_wherever_it_is_cut(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var whole = Taken(new(bytes));
        Assert.Contains("\\uFFFD", whole, StringComparison.OrdinalIgnoreCase);
        for (var cut = 1; cut < bytes.Length; cut++)
        {
            Assert.Equal(whole, Taken(Cut(bytes, cut)));
        }
    }

    [Fact]
    public void A_number_is_what_it_is_wherever_it_is_cut()
    {
        var bytes = Encoding.UTF8.GetBytes("[12.50]");
        for (var cut = 1; cut < bytes.Length; cut++)
        {
            var reader = new Utf8JsonReader(Cut(bytes, cut));
            Assert.True(reader.Read() && reader.Read());
            Assert.Equal(12.50m, ApiJson.Decimal(ref reader, ApiReadContext.Strict));
        }
    }

    private static string Taken(ReadOnlySequence<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return JsonSerializer.Serialize(ApiJson.Json(ref reader, ApiReadContext.Strict));
    }

    private static ReadOnlySequence<byte> Cut(byte[] bytes, int at)
    {
        var second = new Piece(bytes.AsMemory(at), at);
        return new(new Piece(bytes.AsMemory(0, at), 0, second), 0, second, bytes.Length - at);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long index, Piece? next = null) => (Memory, RunningIndex, Next) = (memory, index, next);
    }
}
