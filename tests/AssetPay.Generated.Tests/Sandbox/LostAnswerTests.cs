using ApiDocs.Runtime;
using ApiDocs.Sandbox;

namespace AssetPay.Generated.Tests.Sandbox;

/// <summary>An answer is lost, and the client finds out what became of the call.</summary>
public sealed class LostAnswerTests : SandboxTests
{
    private static readonly SellItemsRequest Sale = new() { TradeUrl = TradeUrl, Items = [new() { ItemId = Listing, Price = 10.75m }], ExternalId = "sale-1" };

    [Fact]
    public async Task A_trade_whose_answer_was_lost_is_found()
    {
        Sandbox.FailNext("SellItems", SandboxFailure.ResetAfterRead);

        var outcome = await Client.Secure.TrySellItemsAsync(Sale, new() { Reconcile = true });

        Assert.Equal(ApiDelivery.Found, outcome.Delivery);
        Assert.Equal((string?)Assert.Single(Sandbox.Stored)["id"], outcome.Value?.Id);
        Assert.Equal(["SellItems", "SellItems", "GetSelfTrade"], Sandbox.Requests.Select(request => request.Operation));
    }

    [Fact]
    public async Task A_trade_that_never_arrived_is_sent_once_more()
    {
        Sandbox.FailNext("SellItems", SandboxFailure.ResetBeforeRead);

        var outcome = await Client.Secure.TrySellItemsAsync(Sale, new() { Reconcile = true });

        Assert.Equal(ApiDelivery.Resent, outcome.Delivery);
        Assert.Single(Sandbox.Stored);
    }

    [Fact]
    public async Task Where_everything_fails_the_outcome_stays_unknown()
    {
        Sandbox.FailAlways(SandboxFailure.ResetAfterRead);

        var outcome = await Client.Secure.TrySellItemsAsync(Sale, new() { Reconcile = true, MaxRetries = 0 });

        Assert.True(outcome.IsAmbiguous);
        Assert.Equal("sale-1", outcome.IdempotencyKey);
        Assert.Single(Sandbox.Stored);
    }
}
