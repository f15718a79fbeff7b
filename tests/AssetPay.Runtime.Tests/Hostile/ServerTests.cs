using System.IO.Compression;
using System.Net;
using System.Text;
using ApiDocs.Runtime.Tests.Lists;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Hostile;

/// <summary>Servers that are out to get the client, over a socket: what a sale and a read come to, and that it takes no more memory than an answer may be long.</summary>
public sealed class ServerTests
{
    private static readonly string Sold = Shop.Success(Shop.TradeJson);

    /// <summary>The name, the raw answer, whether the sale was carried out for certain, and whether nobody knows.</summary>
    public static TheoryData<string, string, bool, bool> Damages => new()
    {
        { "nothing at all", Scripted.Http(200, ""), false, true },
        { "a proxy's page under 200", Scripted.Page(200), false, true },
        { "a proxy's page under 502", Scripted.Page(502), false, true },
        { "a proxy's page under 403", Scripted.Page(403), false, false },
        { "an answer cut in two", Scripted.Http(200, Sold[..(Sold.Length / 2)]), false, true },
        { "an answer that lacks its last byte", Scripted.Http(200, Sold[..^1]), false, true },
        { "something behind the answer", Scripted.Http(200, Sold + "x"), false, true },
        { "a second answer behind the answer", Scripted.Http(200, Sold + Sold), false, true },
        { "a zero behind the answer", Scripted.Http(200, Sold + "\0"), false, true },
        { "two marks", Scripted.Http(200, "\uFEFF\uFEFF" + Sold), false, true },
        { "a success in a text", Scripted.Http(200, Sold.Replace("true", "\"true\"", StringComparison.Ordinal)), false, true },
        { "a success that is a number", Scripted.Http(200, Sold.Replace("true", "1", StringComparison.Ordinal)), false, true },
        { "a success in a list", Scripted.Http(200, $"[{Sold}]"), false, true },
        { "data of another kind", Scripted.Http(200, Shop.Success("[]")), true, false },
        { "data that are none", Scripted.Http(200, Shop.Success("null")), true, false },
        { "a success under 500", Scripted.Http(500, Sold), false, true },
        { "fewer bytes than announced", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 100000\r\n\r\n" + Sold, false, true },
        { "more bytes than announced", $"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {Sold.Length - 9}\r\n\r\n" + Sold, false, true },
        { "two lengths", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\n" + Sold, false, true },
        { "a chunk that is none", "HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n" + Sold, false, true },
        { "a chunk without an end", "HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n" + Sold, false, true },
        { "a header of a megabyte", $"HTTP/1.1 200 OK\r\nConnection: close\r\nX-Long: {new string('x', 1 << 20)}\r\nContent-Length: {Sold.Length}\r\n\r\n" + Sold, false, true },
        { "a hundred thousand headers", $"HTTP/1.1 200 OK\r\nConnection: close\r\n{string.Concat(Enumerable.Repeat("X-Many: 1\r\n", 100_000))}Content-Length: {Sold.Length}\r\n\r\n" + Sold, false, true },
        { "compressed in words only", $"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Encoding: gzip\r\nContent-Length: {Sold.Length}\r\n\r\n" + Sold, false, true },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_sale_is_done_or_unknown_and_never_just_failed(string damage, string answer, bool isDone, bool isAmbiguous)
    {
        await using var server = RawServer.Sending(answer);
        using var connection = Shop.Connect(server.Address);

        var sale = await connection.TrySellAsync();
        Assert.Equal((damage, isDone, isAmbiguous), (damage, sale.IsDone, sale.IsAmbiguous));
        Assert.NotNull(sale.RequestId);

        var read = await connection.TryGetAsync();
        Assert.True(read is { IsSuccess: false, IsAmbiguous: false }, damage);
        Assert.InRange(read.Failure!.Message.Length, 1, 2000);
    }

    [Fact]
    public async Task A_mark_before_the_answer_and_blanks_around_it_are_no_damage()
    {
        await using var server = RawServer.Sending(Scripted.Http(200, $"\uFEFF \r\n\t{Sold} \r\n"));
        using var connection = Shop.Connect(server.Address);
        Assert.Equal("t-1", (await connection.SellAsync()).Id);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("99999999999999999999")]
    [InlineData("many")]
    public async Task A_length_that_is_none_is_passed_over(string length)
    {
        await using var server = RawServer.Sending($"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{Sold}");
        using var connection = Shop.Connect(server.Address);
        Assert.Equal("t-1", (await connection.SellAsync()).Id);
    }

    [Theory]
    [InlineData("gzip", true)]
    [InlineData("gzip", false)]
    [InlineData("br", true)]
    [InlineData("br", false)]
    [InlineData("deflate", true)]
    public async Task An_answer_that_unpacks_to_a_quarter_of_a_gigabyte_is_read_as_far_as_an_answer_may_be_long(string encoding, bool isSuccess)
    {
        var begin = isSuccess ? """{"requestId":"r-1","success":true,"data":{"id":" """ : "<html>";
        var packed = Packed(encoding, begin, megabytes: 256);
        await using var server = RawServer.AfterEachRequest(async (socket, _) =>
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Encoding: {encoding}\r\nContent-Length: {packed.Length}\r\n\r\n"));
            await socket.SendAsync(packed);
            socket.Close();
        });
        using var connection = Shop.Connect(server.Address, new() { MaxRetries = 0, MaxResponseBytes = 1 << 20 });

        var outcome = await connection.TrySellAsync();

        Assert.Equal((isSuccess, !isSuccess), (outcome.IsDone, outcome.IsAmbiguous));
        Assert.Equal(1 << 20, outcome.Failure!.RawBody!.Length);
    }

    [Theory]
    [InlineData("""{"requestId":"r-1","success":true,"data":{"id":" """, true)]
    [InlineData("""{"requestId":"r-1","success":true,"more":[""", true)]
    [InlineData("""{"requestId":"r-1","success":false,"error":{"key":" """, false)]
    [InlineData(" ", false)]
    public async Task An_answer_without_an_end_is_read_as_far_as_an_answer_may_be_long(string begin, bool isDone)
    {
        await using var server = RawServer.AfterEachRequest(async (socket, _) =>
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
            var piece = Encoding.ASCII.GetBytes($"10000\r\n{new string(' ', 0x10000)}\r\n");
            await socket.SendAsync(Encoding.ASCII.GetBytes($"{begin.Length:x}\r\n{begin}\r\n"));
            try
            {
                while (true)
                {
                    await socket.SendAsync(piece);
                }
            }
            catch (System.Net.Sockets.SocketException)
            {
                // Nobody listens any more, and that is what is asked for.
            }
        });
        using var connection = Shop.Connect(server.Address, new() { MaxRetries = 0, MaxResponseBytes = 300_000 });

        var outcome = await connection.TrySellAsync();

        Assert.Equal((isDone, !isDone, 300_000), (outcome.IsDone, outcome.IsAmbiguous, outcome.Failure!.RawBody!.Length));
    }

    [Theory]
    [InlineData("17", true)]
    [InlineData("null", true)]
    [InlineData("""{"price":1}""", true)]
    [InlineData("""{"itemId":"☠","price":[]}""", true)]
    [InlineData("""{"itemId":"a","price":1}}""", false)]
    [InlineData("tru", false)]
    [InlineData("\"\u0001\"", false)]
    public async Task A_sale_of_many_items_with_damage_in_the_middle_is_never_told_as_one_that_failed(string entry, bool isSale)
    {
        var items = string.Join(',', Enumerable.Range(0, 4000).Select(number => number == 2000 ? entry : $$"""{"itemId":"item-{{number}}","price":{{number}}}"""));
        var body = InMemory.Broken(Shop.Success(Shop.TradeJson.Replace("""{"itemId":"a","price":10.75}""", items, StringComparison.Ordinal)));
        await using var api = await TestApi.Answering(body);
        using var connection = Shop.Connect(api.Address);

        var outcome = await connection.TrySellAsync();

        Assert.Equal((isSale, !isSale, false), (outcome.IsSuccess, outcome.IsAmbiguous, outcome.IsDone));
        Assert.Equal(isSale ? 4000 : null, outcome.Value?.Items.Count);
        Assert.All(outcome.MissingMembers, path => Assert.StartsWith("data.items[2000]", path, StringComparison.Ordinal));
        Assert.Equal(isSale, outcome.MissingMembers.Count > 0);
    }

    [Fact]
    public async Task A_list_of_sales_that_is_read_while_it_arrives_is_done_or_unknown_wherever_it_is_damaged()
    {
        foreach (var (entry, isSale) in new[] { ("17", true), ("{}", true), ("[[]]", true), ("tru", false), ("1 2", false) })
        {
            var list = LongList.Array(entry: number => number == 200 ? entry : LongList.Entry(number));
            await using var api = await TestApi.Answering(Shop.Success(list));
            using var connection = Shop.Connect(api.Address);
            var outcome = await connection.TrySendAsync(LongList.Trades(ApiCallClass.Money), new ApiRawCall("/trades"), null, default);
            Assert.Equal((entry, isSale, !isSale), (entry, outcome.IsSuccess, outcome.IsAmbiguous));
            Assert.Equal(isSale ? LongList.Entries : null, outcome.Value?.Count);
        }
    }

    private static byte[] Packed(string encoding, string begin, int megabytes)
    {
        using var packed = new MemoryStream();
        using (Stream packing = encoding switch { "gzip" => new GZipStream(packed, CompressionLevel.Fastest), "br" => new BrotliStream(packed, CompressionLevel.Fastest), _ => new ZLibStream(packed, CompressionLevel.Fastest) })
        {
            packing.Write(Encoding.UTF8.GetBytes(begin));
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (var i = 0; i < megabytes; i++)
            {
                packing.Write(blanks);
            }
        }

        return packed.ToArray();
    }
}
