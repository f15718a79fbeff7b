using System.Net;
using System.Net.Sockets;
using System.Text;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests;

public sealed class BrokenConnectionTests
{
    [Fact]
    public async Task A_connection_that_is_refused_sent_nothing()
    {
        using var connection = Shop.Connect(UnusedAddress());

        var outcome = await connection.TrySellAsync();

        Assert.True(outcome is { IsSuccess: false, IsAmbiguous: false, IsDone: false, StatusCode: null, Headers: null });
        Assert.Contains("nothing was sent", outcome.Failure!.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(outcome.Failure.Cause);
        Assert.NotNull(outcome.RequestId);
        Assert.False((await connection.TryCancelAsync()).IsAmbiguous);
    }

    [Fact]
    public async Task A_refused_connection_is_known_as_such_through_a_client_of_the_users()
    {
        using var http = new HttpClient();
        using var connection = Shop.Connect(UnusedAddress(), new() { MaxRetries = 0, HttpClient = http });
        Assert.False((await connection.TrySellAsync()).IsAmbiguous);
    }

    [Fact]
    public async Task A_connection_that_is_reset_after_the_request_leaves_a_change_unknown()
    {
        await using var server = RawServer.Resetting();
        using var connection = Shop.Connect(server.Address);

        var money = await connection.TrySellAsync();
        Assert.True(money is { IsAmbiguous: true, StatusCode: null });
        Assert.Contains("the connection broke", money.Failure!.Message, StringComparison.Ordinal);

        Assert.True((await connection.TryCancelAsync()).IsAmbiguous);
        Assert.False((await connection.TryGetAsync()).IsAmbiguous);
    }

    [Fact]
    public async Task An_answer_that_is_cut_short_leaves_money_unknown()
    {
        await using var server = RawServer.Sending("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"requestId\":\"r-1\",\"success\":true,");
        using var connection = Shop.Connect(server.Address);
        Assert.True(await connection.TrySellAsync() is { IsAmbiguous: true, IsDone: false, StatusCode: HttpStatusCode.OK });
    }

    [Fact]
    public async Task An_answer_that_is_not_http_leaves_money_unknown()
    {
        await using var server = RawServer.Sending("SSH-2.0-OpenSSH_9.6\r\n\r\n");
        using var connection = Shop.Connect(server.Address);
        Assert.True(await connection.TrySellAsync() is { IsAmbiguous: true, StatusCode: null });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Money_is_never_sent_again_when_a_kept_connection_breaks(bool hasBody)
    {
        var answer = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {Shop.Success(Shop.TradeJson).Length}\r\n\r\n{Shop.Success(Shop.TradeJson)}");
        await using var server = RawServer.AfterEachRequest(async (socket, number) =>
        {
            if (number == 1)
            {
                await socket.SendAsync(answer);
            }
            else
            {
                socket.Shutdown(SocketShutdown.Both);
                socket.Close();
            }
        });
        using var connection = Shop.Connect(server.Address);
        await connection.GetAsync();

        var call = new ApiRawCall("/x", hasBody ? System.Text.Json.Nodes.JsonNode.Parse("{}") : null);
        Assert.True(await connection.TrySendAsync(Shop.RawPost, call, null, default) is { IsAmbiguous: true });
        Assert.Equal(2, server.RequestCount);
    }

    [Fact]
    public async Task No_answer_in_time_leaves_money_unknown()
    {
        var time = new FakeTimeProvider();
        await using var server = RawServer.Stalling();
        using var connection = Shop.Connect(server.Address, new() { MaxRetries = 0, TimeProvider = time });

        var call = connection.TrySellAsync();
        await server.Received;
        time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(call.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));
        var outcome = await call;

        Assert.True(outcome is { IsAmbiguous: true, IsSuccess: false });
        Assert.Contains("no whole answer within 30 s", outcome.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_answer_in_time_leaves_a_cancel_unknown_though_it_is_safe_to_repeat()
    {
        var time = new FakeTimeProvider();
        await using var server = RawServer.Stalling();
        using var connection = Shop.Connect(server.Address, new() { MaxRetries = 0, TimeProvider = time });

        var call = connection.TryCancelAsync();
        await server.Received;
        time.Advance(TimeSpan.FromSeconds(30));

        var outcome = await call;
        Assert.True(outcome is { IsAmbiguous: true, IsDone: false });
        Assert.Contains("safe to send it again", outcome.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_stalls_in_the_middle_runs_out_of_time_as_well()
    {
        var time = new FakeTimeProvider();
        var sent = new TaskCompletionSource();
        await using var server = RawServer.AfterEachRequest(async (socket, _) =>
        {
            await socket.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"u8.ToArray());
            sent.SetResult();
            await Task.Delay(Timeout.Infinite);
        });
        using var connection = Shop.Connect(server.Address, new() { MaxRetries = 0, TimeProvider = time });

        var call = connection.TrySellAsync(options: new() { Timeout = TimeSpan.FromSeconds(5) });
        await sent.Task;
        time.Advance(TimeSpan.FromSeconds(5));

        var outcome = await call;
        Assert.True(outcome.IsAmbiguous);
        Assert.Contains("within 5 s", outcome.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_that_runs_out_of_time_throws_the_apis_exception_and_is_not_ambiguous()
    {
        var time = new FakeTimeProvider();
        await using var server = RawServer.Stalling();
        using var connection = Shop.Connect(server.Address, new() { MaxRetries = 0, TimeProvider = time });
        var call = connection.GetAsync();
        await server.Received;
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.False((await Assert.ThrowsAsync<ShopException>(() => call)).IsAmbiguous);
    }

    [Fact]
    public async Task Time_that_runs_out_before_there_is_a_connection_sent_nothing()
    {
        var time = new FakeTimeProvider();
        await using var server = RawServer.Deaf();
        using var connection = Shop.Connect(server.SecureAddress, new() { MaxRetries = 0, TimeProvider = time });

        var call = connection.TrySellAsync();
        await server.Connected;
        time.Advance(TimeSpan.FromSeconds(30));

        var outcome = await call;
        Assert.True(outcome is { IsAmbiguous: false, IsSuccess: false });
        Assert.Contains("nothing was sent", outcome.Failure.Message, StringComparison.Ordinal);
    }

    public static TheoryData<Exception, bool> Thrown => new()
    {
        { new HttpRequestException("reset"), true },
        { new IOException("reset"), true },
        { new TimeoutException("of a handler"), true },
        { new TaskCanceledException("HttpClient.Timeout"), true },
        { new InvalidOperationException("of a handler"), true },
        { new HttpRequestException(HttpRequestError.ConnectionError), false },
        { new HttpRequestException(HttpRequestError.NameResolutionError), false },
        { new HttpRequestException("refused", new SocketException((int)SocketError.ConnectionRefused)), false },
        { new HttpRequestException("reset", new SocketException((int)SocketError.ConnectionReset)), true },
    };

    [Theory]
    [MemberData(nameof(Thrown))]
    public async Task Whatever_a_handler_of_the_users_throws_becomes_an_outcome(Exception thrown, bool isAmbiguous)
    {
        using var http = StubHandler.Throwing(thrown);
        using var connection = Shop.Connect(null, new() { MaxRetries = 0, HttpClient = http });

        var outcome = await connection.TrySellAsync();

        Assert.Equal(isAmbiguous, outcome.IsAmbiguous);
        Assert.Same(thrown, outcome.Failure!.Cause);
        Assert.Same(thrown, outcome.ToException()!.InnerException);
    }

    [Fact]
    public async Task A_handler_of_the_users_that_tried_again_by_itself_proves_nothing_by_its_last_failure()
    {
        using var http = new HttpClient(new StubHandler(async (request, cancellationToken) =>
        {
            await request.Content!.ReadAsByteArrayAsync(cancellationToken);
            throw new HttpRequestException(HttpRequestError.ConnectionError, "the second attempt was refused");
        }));
        using var connection = Shop.Connect(null, new() { HttpClient = http });

        Assert.True(await connection.TrySellAsync() is { IsAmbiguous: true, Attempts: 1 });
    }

    [Fact]
    public async Task A_time_out_of_the_users_own_client_is_named()
    {
        // What an HttpClient throws whose Timeout is shorter than ours.
        using var http = StubHandler.Throwing(new TaskCanceledException("timed out", new TimeoutException()));
        using var connection = Shop.Connect(null, new() { HttpClient = http });

        var outcome = await connection.TrySellAsync();

        Assert.True(outcome.IsAmbiguous);
        Assert.Contains("the HttpClient's own time-out came first, without a whole answer", outcome.Failure!.Message, StringComparison.Ordinal);
    }

    // Taken and given back: nobody listens there.
    private static Uri UnusedAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
