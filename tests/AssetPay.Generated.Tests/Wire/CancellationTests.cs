using ApiDocs.Runtime;

namespace AssetPay.Generated.Tests.Wire;

public sealed class CancellationTests : WireTests
{
    [Fact]
    public async Task A_call_that_is_cancelled_before_it_starts_sends_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client.Secure.SellItemsAsync(Sale, cancellationToken: cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client.Secure.TrySellItemsAsync(Sale, cancellationToken: cancelled));
        Assert.Empty(Api.Requests);
    }

    [Fact]
    public async Task A_money_call_that_is_cancelled_on_its_way_is_in_doubt()
    {
        using var source = CancelWhenReceived();

        var error = await Assert.ThrowsAsync<ApiCanceledException>(() => Client.Secure.SellItemsAsync(Sale, cancellationToken: source.Token));

        Assert.Equal((true, "SellItems", source.Token), (error.IsAmbiguous, error.Operation, error.CancellationToken));
    }

    [Fact]
    public async Task Try_throws_what_the_caller_cancelled()
    {
        using var source = CancelWhenReceived();

        await Assert.ThrowsAsync<ApiCanceledException>(() => User.TryInitiateWithdrawalAsync(Withdrawal, cancellationToken: source.Token));
    }

    [Fact]
    public async Task A_call_that_reads_is_cancelled_without_doubt()
    {
        using var source = CancelWhenReceived();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client.Secure.GetSelfTradeAsync("sale-1", cancellationToken: source.Token));

        Assert.IsNotType<ApiCanceledException>(error);
        Assert.Equal(source.Token, error.CancellationToken);
    }

    private CancellationTokenSource CancelWhenReceived()
    {
        var source = new CancellationTokenSource();
        Api.Answer = async context =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };
        return source;
    }
}
