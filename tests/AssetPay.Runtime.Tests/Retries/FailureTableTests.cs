using System.Net.Sockets;
using System.Text;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Retries;

/// <summary>The table of failures: which of them is sent again, by the class of the call. Each row over a real socket.</summary>
public sealed class FailureTableTests
{
    private const int Again = 3;
    private const int Once = 1;

    private static readonly string Broken = """{"requestId":"r-1","success":false,"error":{"code":1,"key":"SERVER_ERROR","message":"x"}}""";
    private static readonly string Busy = """{"requestId":"r-1","success":false,"error":{"code":2,"key":"FLEET_DEGRADED","message":"x"}}""";
    private static readonly string Priced = """{"requestId":"r-1","success":false,"error":{"code":11,"key":"PRICE_CHANGED","message":"x"}}""";
    private static readonly string Often = """{"requestId":"r-1","success":false,"error":{"code":1005,"key":"RATE_LIMITED","message":"x"}}""";
    private static readonly string Misfit = """{"requestId":"r-1","success":true,"data":[]}""";

    /// <summary>What the server does, and how often a read, a cancel and a sale are sent; whether the sale is ambiguous in the end.</summary>
    public static TheoryData<string, string, int, int, int, bool> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, int, int, int, bool>
            {
                { "reset after the request", Scripted.Reset, Again, Again, Once, true },
                { "cut JSON", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"requestId\":", Again, Again, Once, true },
                { "cut JSON of the promised length", Scripted.Http(200, "{\"requestId\":"), Again, Once, Once, true },
                { "an error of before, 503", Scripted.Http(503, Busy), Again, Again, Again, false },
                { "an error of before, 409", Scripted.Http(409, Busy), Again, Again, Again, false },
                { "an error of before, 200", Scripted.Http(200, Busy), Again, Again, Again, false },
                { "another error", Scripted.Http(409, Priced), Once, Once, Once, false },
                { "another error, 200", Scripted.Http(200, Priced), Once, Once, Once, false },
                { "too many requests", Scripted.Http(429, Often), Once, Once, Once, false },
                { "too many requests, a page", Scripted.Page(429), Once, Once, Once, false },
                { "data that does not fit", Scripted.Http(200, Misfit), Once, Once, Once, false },
                { "SERVER_ERROR, 200", Scripted.Http(200, Broken), Once, Once, Once, true },
                { "an answer that is no HTTP", "what?\r\n\r\n", Again, Again, Once, true },
                { "no body, 200", Scripted.Http(200, ""), Again, Once, Once, true },
            };
            foreach (var status in new[] { 500, 502, 503, 504, 520, 521, 522, 523, 524 })
            {
                rows.Add($"{status}, a page", Scripted.Page(status), Again, Once, Once, true);
                rows.Add($"{status}, SERVER_ERROR", Scripted.Http(status, Broken), Again, Once, Once, true);
            }

            foreach (var status in new[] { 200, 202, 301, 302, 307, 408 })
            {
                rows.Add($"{status}, a page", Scripted.Page(status), Again, Once, Once, true);
            }

            foreach (var (status, isAmbiguous) in new[] { (400, false), (401, false), (402, true), (403, false), (404, false), (405, false), (409, true), (413, false), (415, false), (422, true), (501, true), (505, true) })
            {
                rows.Add($"{status}, a page", Scripted.Page(status), Once, Once, Once, isAmbiguous);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_failure_is_sent_again_where_that_does_no_harm(string row, string answer, int reads, int cancels, int sales, bool isAmbiguous)
    {
        Assert.Equal((row, reads, false), (row, await CountAsync(answer, connection => connection.TryGetAsync()), false));
        Assert.Equal((row, cancels), (row, await CountAsync(answer, connection => connection.TryCancelAsync())));
        var ambiguous = false;
        Assert.Equal((row, sales), (row, await CountAsync(answer, async connection =>
        {
            var outcome = await connection.TrySellAsync();
            ambiguous = outcome.IsAmbiguous;
            return outcome;
        })));
        Assert.Equal((row, isAmbiguous), (row, ambiguous));
    }

    [Fact]
    public async Task A_connection_that_is_never_made_is_tried_again_whatever_moves()
    {
        var time = new HastyTime();
        using var connection = Shop.Connect(new("http://127.0.0.1:1"), new() { TimeProvider = time });

        foreach (var outcome in new[] { await connection.TryGetAsync(), await connection.TryCancelAsync(), await connection.TrySellAsync() })
        {
            Assert.True(outcome is { IsSuccess: false, IsAmbiguous: false, Attempts: 3 });
        }

        Assert.Equal(6, time.Waits.Count);
    }

    [Fact]
    public async Task A_connection_that_breaks_before_the_request_was_read_is_sent_again_unless_it_moves_something()
    {
        foreach (var (call, times, isAmbiguous) in Calls)
        {
            await using var server = RawServer.Slamming();
            using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime() });

            var outcome = await call(connection);

            // Some of it had been sent: nobody knows how much of it was read.
            Assert.Equal((times, isAmbiguous), (outcome.Attempts, outcome.IsAmbiguous));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"requestId\":")]
    public async Task An_answer_that_stalls_is_sent_again_after_its_time_unless_it_moves_something(string begun)
    {
        foreach (var (call, times, isAmbiguous) in Calls)
        {
            var time = new ImpatientTime();
            await using var server = RawServer.AfterEachRequest(async (socket, _) =>
            {
                await socket.SendAsync(Encoding.UTF8.GetBytes(begun));
                time.RunOut();
                await Task.Delay(Timeout.Infinite);
            });
            using var connection = Shop.Connect(server.Address, new() { TimeProvider = time });

            var outcome = await call(connection);

            Assert.Equal((times, isAmbiguous), (outcome.Attempts, outcome.IsAmbiguous));
            Assert.Contains("no whole answer within 30 s", outcome.Failure!.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_body_over_the_limit_is_done_and_never_sent_again()
    {
        foreach (var (call, _, _) in Calls)
        {
            await using var server = Scripted.Answering(Scripted.Http(200, Shop.Success("\"" + new string('x', 2000) + "\"")));
            using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime(), MaxResponseBytes = 1024 });

            Assert.True(await call(connection) is { Attempts: 1, IsAmbiguous: false, Failure: { IsDone: true, RequestId: "r-1", RawBody: not null } });
        }
    }

    private static IEnumerable<(Func<ApiConnection, Task<ApiOutcome<Trade, ShopError>>> Call, int Attempts, bool IsAmbiguous)> Calls =>
        [(connection => connection.TryGetAsync(), Again, false), (connection => connection.TryCancelAsync(), Again, true), (connection => connection.TrySellAsync(), Once, true)];

    [Fact]
    public async Task What_no_rule_classifies_counts_as_money()
    {
        await using var server = Scripted.Answering(Scripted.Page(502));
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime() });

        await connection.TrySendAsync(Shop.RawPost, new ApiRawCall("/anything"), null, default);

        Assert.Equal(1, server.RequestCount);
    }

    [Fact]
    public async Task The_caller_may_know_better_what_a_call_does()
    {
        await using var server = Scripted.Answering(Scripted.Page(502));
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime() });

        var outcome = await connection.TrySellAsync(options: new() { CallClass = ApiCallClass.Read });

        Assert.Equal((3, 3, false), (server.RequestCount, outcome.Attempts, outcome.IsAmbiguous));
    }

    private static async Task<int> CountAsync(string answer, Func<ApiConnection, Task<ApiOutcome<Trade, ShopError>>> call)
    {
        await using var server = Scripted.Answering(answer);
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime() });
        var outcome = await call(connection);
        Assert.False(outcome.IsSuccess);
        Assert.Equal(outcome.Attempts, server.RequestCount);
        Assert.Equal(outcome.Attempts, outcome.Failure.Attempts);
        return server.RequestCount;
    }
}
