using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Retries;

/// <summary>The deadline of a whole call holds for what comes before its request, too.</summary>
public sealed class DeadlineTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_provider_that_never_answers_ends_with_the_call_and_nothing_was_sent()
    {
        var asked = new TaskCompletionSource();
        using var connection = Connect(null, async _ =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return Shop.Key;
        });

        var call = connection.TrySellAsync();
        await asked.Task;
        _time.Advance(TimeSpan.FromSeconds(9));

        var outcome = await call;
        Assert.True(outcome is { IsAmbiguous: false, StatusCode: null });
        Assert.StartsWith("Sell failed: the time for the whole call (TotalTimeout) was over before it could be sent, nothing was sent", outcome.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Time_that_a_provider_took_is_gone_for_the_attempt()
    {
        await using var server = RawServer.Stalling();
        using var connection = Connect(new() { BaseAddress = server.Address }, _ =>
        {
            _time.Advance(TimeSpan.FromSeconds(5));
            return new(Shop.Key);
        });

        var call = connection.TrySellAsync();
        await server.Received;
        _time.Advance(TimeSpan.FromSeconds(4));

        var outcome = await call;
        Assert.True(outcome.IsAmbiguous);
        Assert.Contains("no whole answer within 4 s", outcome.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_of_the_users_is_not_begun_with_when_no_time_is_left()
    {
        var sent = 0;
        using var http = new HttpClient(new StubHandler((_, _) => throw new IOException($"sent {++sent}")));
        using var connection = Connect(new() { HttpClient = http }, _ =>
        {
            _time.Advance(TimeSpan.FromSeconds(9));
            return new(Shop.Key);
        });

        Assert.True(await connection.TrySellAsync() is { IsAmbiguous: false });
        Assert.Equal(0, sent);
    }

    [Fact]
    public async Task A_renewal_that_takes_too_long_leaves_the_refusal_as_the_answer()
    {
        await using var server = Scripted.Answering(Scripted.Http(401, Shop.Error("""{"code":2,"key":"INVALID_TOKEN","message":"x"}""")));
        var (asked, renewing) = (0, new TaskCompletionSource());
        using var connection = Connect(new() { BaseAddress = server.Address }, async token =>
        {
            if (++asked > 1)
            {
                renewing.SetResult();
                await Task.Delay(Timeout.Infinite, token);
            }

            return Shop.Key;
        });

        var call = connection.TrySellAsync();
        await renewing.Task;
        _time.Advance(TimeSpan.FromSeconds(9));

        Assert.True(await call is { IsAmbiguous: false, ErrorKey: "INVALID_TOKEN", Attempts: 1 });
    }

    [Fact]
    public async Task Cancelling_a_call_that_waits_for_its_credential_is_a_plain_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        using var connection = Connect(null, async token =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return Shop.Key;
        });

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => connection.SellAsync(cancellationToken: cancellation.Token));

        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    private ApiConnection Connect(ApiClientOptions? options, Func<CancellationToken, ValueTask<string>> credential)
    {
        options ??= new();
        options.TimeProvider = _time;
        options.TotalTimeout = TimeSpan.FromSeconds(9);
        return new(Shop.Protocol, options, Shop.Merchant, credential);
    }
}
