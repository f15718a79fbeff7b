using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Retries;

/// <summary>A cancel that was sent again: what became of the first attempt stays unknown, whatever is certain of the last one.</summary>
public sealed class EarlierDoubtTests
{
    private static readonly string Refused = Scripted.Http(409, Shop.Error("""{"code":28,"key":"TRADE_NOT_CANCELLABLE","message":"x"}"""));

    [Fact]
    public async Task An_error_after_an_attempt_that_broke_does_not_say_that_nothing_was_done()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Refused);
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime() });

        var outcome = await connection.TryCancelAsync();

        Assert.True(outcome is { IsAmbiguous: true, ErrorKey: "TRADE_NOT_CANCELLABLE", Attempts: 2 });
        Assert.Contains("An attempt before may have gone through; it is safe to send it again.", outcome.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_connection_after_an_attempt_that_broke_does_not_say_that_nothing_was_sent()
    {
        var attempts = 0;
        using var http = new HttpClient(new StubHandler((_, _) => throw (++attempts == 1
            ? new IOException("reset")
            : new HttpRequestException(HttpRequestError.ConnectionError, "refused"))));
        using var connection = Shop.Connect(null, new() { TimeProvider = new HastyTime(), HttpClient = http });

        var outcome = await connection.TryCancelAsync();

        Assert.True(outcome is { IsAmbiguous: true, Attempts: 3 });
        Assert.EndsWith("nothing was sent (refused). An attempt before may have gone through; it is safe to send it again.", outcome.Failure!.Message[..outcome.Failure.Message.IndexOf(" Request id", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_with_a_value_settles_it()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Scripted.Http(200, Shop.Success(Shop.TradeJson)));
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime() });

        Assert.True(await connection.TryCancelAsync() is { IsSuccess: true, Attempts: 2 });
    }

    [Fact]
    public async Task A_certain_error_of_the_first_attempt_is_certain()
    {
        await using var server = Scripted.Answering(Refused);
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime() });

        Assert.True(await connection.TryCancelAsync() is { IsAmbiguous: false, ErrorKey: "TRADE_NOT_CANCELLABLE" });
    }

    [Fact]
    public async Task A_read_is_never_in_doubt()
    {
        await using var server = Scripted.Answering(Scripted.Reset, Refused);
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime() });

        Assert.True(await connection.TryGetAsync() is { IsAmbiguous: false, ErrorKey: "TRADE_NOT_CANCELLABLE" });
    }

    [Fact]
    public async Task Cancelling_before_the_second_attempt_has_a_connection_says_that_the_first_may_have_gone_through()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = Scripted.Answering(Scripted.Reset);
        using var connection = Connect(server, attempt => attempt == 1 ? new(Shop.Key) : throw Cancelled(cancellation));

        Assert.True((await Assert.ThrowsAsync<ApiCanceledException>(() => connection.CancelAsync(cancellation.Token))).IsAmbiguous);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_provider_that_breaks_down_before_the_second_attempt_does_not_hide_the_first(bool timesOut)
    {
        await using var server = Scripted.Answering(Scripted.Reset);
        using var connection = Connect(server, attempt => attempt == 1 ? new(Shop.Key) : throw (timesOut ? new TaskCanceledException() : new InvalidOperationException()));

        Assert.True(await connection.TryCancelAsync() is { IsAmbiguous: true, Failure.StatusCode: null });
    }

    private static OperationCanceledException Cancelled(CancellationTokenSource cancellation)
    {
        cancellation.Cancel();
        return new(cancellation.Token);
    }

    private static ApiConnection Connect(RawServer server, Func<int, ValueTask<string>> credential)
    {
        var attempts = 0;
        return new(Shop.Protocol, new() { BaseAddress = server.Address, TimeProvider = new HastyTime() }, Shop.Merchant, _ => credential(++attempts));
    }
}
