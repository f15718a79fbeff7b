using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests;

public sealed class CancellationTests
{
    [Fact]
    public async Task A_call_that_is_cancelled_before_it_starts_sends_nothing()
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var connection = Shop.Connect(api.Address);
        await Assert.ThrowsAsync<OperationCanceledException>(() => connection.TrySellAsync(cancellationToken: new(canceled: true)));
        await Assert.ThrowsAsync<OperationCanceledException>(() => connection.SellAsync(cancellationToken: new(canceled: true)));
        Assert.Empty(api.Requests);
    }

    [Fact]
    public async Task Wrong_arguments_come_before_cancellation()
    {
        using var connection = Shop.Connect(null);
        await Assert.ThrowsAsync<ApiValidationException>(() => connection.SellAsync(new() { Items = [] }, cancellationToken: new(canceled: true)));
    }

    [Fact]
    public async Task Cancelling_a_call_about_money_after_it_was_sent_says_that_its_outcome_is_unknown()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = RawServer.Stalling();
        using var connection = Shop.Connect(server.Address);

        var call = connection.TrySellAsync(cancellationToken: cancellation.Token);
        await server.Received;
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAsync<ApiCanceledException>(() => call);
        Assert.True(exception.IsAmbiguous);
        Assert.Equal("Sell", exception.Operation);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Contains("look it up", exception.Message, StringComparison.Ordinal);
        Assert.True(call.IsCanceled);
    }

    [Fact]
    public async Task Cancelling_a_call_that_may_be_repeated_after_it_was_sent_leaves_it_unknown_as_well()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = RawServer.Stalling();
        using var connection = Shop.Connect(server.Address);

        var call = connection.CancelAsync(cancellation.Token);
        await server.Received;
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAsync<ApiCanceledException>(() => call);
        Assert.True(exception.IsAmbiguous);
        Assert.Equal("Cancel was canceled after it had been sent. It may have gone through; it is safe to send it again.", exception.Message);
    }

    [Fact]
    public async Task Cancelling_a_call_about_money_before_there_is_a_connection_is_an_ordinary_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = RawServer.Deaf();
        using var connection = Shop.Connect(server.SecureAddress);

        var call = connection.SellAsync(cancellationToken: cancellation.Token);
        await server.Connected;
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task Cancelling_a_read_is_an_ordinary_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = RawServer.Stalling();
        using var connection = Shop.Connect(server.Address);

        var call = connection.TryGetAsync(cancellationToken: cancellation.Token);
        await server.Received;
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_users_handler_that_is_cancelled_may_have_sent_the_call()
    {
        using var cancellation = new CancellationTokenSource();
        using var http = new HttpClient(new StubHandler(async (_, token) =>
        {
            await cancellation.CancelAsync();
            token.ThrowIfCancellationRequested();
            return new();
        }));
        using var connection = Shop.Connect(null, new() { MaxRetries = 0, HttpClient = http });
        await Assert.ThrowsAsync<ApiCanceledException>(() => connection.SellAsync(cancellationToken: cancellation.Token));
    }
}
