using ApiDocs.Runtime;

namespace AssetPay.Generated.Tests.Readme;

/// <summary>The client stands back where a user's tests need it to.</summary>
public sealed class TestDoubleTests
{
    private static readonly SellItemsRequest Sale = new() { TradeUrl = "url", Items = [new() { ItemId = "item-1", Price = 10.75m }] };

    [Fact]
    public async Task One_overridden_method_makes_a_test_double()
    {
        using var client = new FakeClient(new FakeSecure());
        IAssetPayClient face = client;

        Assert.Equal("fake of item-1", (await client.Secure.SellItemsAsync(Sale)).Id);
        Assert.Equal("fake of item-1", (await face.Secure.SellItemsAsync(Sale)).Id);
    }

    [Fact]
    public async Task What_a_test_double_does_not_override_says_so()
    {
        using var client = new FakeClient(new FakeSecure());

        await Assert.ThrowsAsync<NotSupportedException>(() => client.Secure.ListSelfTradesAsync());
        await Assert.ThrowsAsync<NotSupportedException>(() => client.GetAsync("/secure/trades"));
        Assert.Throws<NotSupportedException>(() => client.ForUser("token"));
    }

    [Fact]
    public async Task Outcomes_can_be_made_for_a_test_double_of_a_user()
    {
        var user = new FakeUser();

        var refused = await user.TryInitiateWithdrawalAsync(new() { Items = [] });

        Assert.Equal((InitiateWithdrawalError.PriceChanged, "PRICE_CHANGED", false), (refused.Error, refused.ErrorKey, refused.IsSuccess));
        Assert.Throws<ApiException>(() => refused.GetValueOrThrow());
    }

    [Fact]
    public void An_exception_can_be_made_for_a_test_double()
    {
        var error = new AssetPayException<SellItemsError>(new ApiFailure { Key = "PRICE_CHANGED", Code = 11, Operation = "SellItems" }, SellItemsError.PriceChanged);

        Assert.Equal((SellItemsError.PriceChanged, AssetPayErrorCode.PriceChanged, "SellItems failed, PRICE_CHANGED (11)"), (error.Error, error.ErrorCode, error.Message));
    }

    private sealed class FakeSecure : SecureClient
    {
        public override Task<Trade> SellItemsAsync(SellItemsRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Trade
            {
                Id = $"fake of {request.Items[0].ItemId}", Type = TradeType.Deposit, Source = TradeSource.Self, Status = TradeStatus.Initiated, Game = GameId.Cs2, Items = [],
                TotalPrice = request.Items.Sum(item => item.Price), CreatedAt = default, UpdatedAt = default,
            });
    }

    private sealed class FakeClient(SecureClient secure) : AssetPayClient
    {
        public override SecureClient Secure => secure;
    }

    private sealed class FakeUser : AssetPayUserClient
    {
        public override Task<ApiOutcome<Trade, InitiateWithdrawalError>> TryInitiateWithdrawalAsync(
            InitiateWithdrawalRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(ApiOutcome.Failure<Trade, InitiateWithdrawalError>(new ApiFailure { Key = "PRICE_CHANGED", Code = 11 }, InitiateWithdrawalError.PriceChanged));
    }
}
