using System.Text;
using System.Text.Json;
using ApiDocs.Fuzzing.Driving;
using ApiDocs.Runtime.Tests.Sample;

namespace ApiDocs.Runtime.Tests.Lists;

/// <summary>What a long list costs in memory, counted in bytes.</summary>
public sealed class ListCostTests
{
    private const int Entries = 10_000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_length_that_the_server_only_claims_takes_no_memory(bool isKnown)
    {
        ArrivingContent? content = null;

        await LongList.CallAsync(
            LongList.Trades(ApiCallClass.Read, isKnown),
            () => content = new(Encoding.UTF8.GetBytes(Shop.Success("[]")), [16]) { Headers = { ContentLength = 8 * 1024 * 1024 } });

        Assert.InRange(content!.MostRoom, 1, 4 * 1024 * 1024);
    }

    [Fact]
    public void A_list_of_ten_thousand_entries_takes_hardly_more_memory_than_its_records()
    {
        var body = Encoding.UTF8.GetBytes(Shop.Success(LongList.Array(Entries)));
        var content = new ArrivingContent(body, [16 * 1024]);
        var list = body.AsSpan().IndexOf("["u8);

        var records = Allocated(() => Read(body.AsSpan(list, body.Length - list - 1)));
        var call = Allocated(() =>
        {
            var outcome = LongList.CallAsync(LongList.Trades(ApiCallClass.Read), () => content = new(body, [16 * 1024]));

            // Nothing waits, so all of it is counted on this thread.
            Assert.True(outcome.IsCompletedSuccessfully);
            return outcome.GetAwaiter().GetResult().Value!;
        });

        Assert.InRange(call, 0, records * 1.05);
        Assert.InRange(content.MostRoom, 1, 128 * 1024);
    }

    private static IReadOnlyList<Trade> Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return ApiJson.List(ref reader, ApiReadContext.Strict, Trade.Read);
    }

    private static long Allocated(Func<IReadOnlyList<Trade>> read)
    {
        // Once before, since the first time has costs of its own.
        Assert.Equal(Entries, read().Count);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var list = read();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(list);
        return allocated;
    }
}
