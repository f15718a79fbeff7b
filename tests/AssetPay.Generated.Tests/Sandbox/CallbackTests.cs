using System.Net;
using ApiDocs.Sandbox;

namespace AssetPay.Generated.Tests.Sandbox;

/// <summary>What the sandbox signs, the client takes, and a withdrawal lives from its approval to its end.</summary>
public sealed class CallbackTests : SandboxTests
{
    private const string Secret = "api-secret";

    private readonly List<AssetPayCallback> _taken = [];

    [Theory]
    [InlineData(Secret)]
    [InlineData("previous-secret")]
    public async Task The_client_takes_what_the_sandbox_signs(string known)
    {
        await ConnectAsync(known, HttpStatusCode.OK);
        var trade = await User.InitiateWithdrawalAsync(new() { Items = [new() { ItemId = Listing, Price = 45.00m }], ExternalId = "wd-1" });

        await Sandbox.PumpAsync();
        Sandbox.Advance(trade.Id, "hold");
        Sandbox.Advance(trade.Id, "completed");
        await Sandbox.PumpAsync();

        Assert.Equal([TradeStatus.Initiated, TradeStatus.Hold, TradeStatus.Completed], _taken.Select(callback => callback.Trade.Status));
        Assert.Equal([true, false, false], _taken.Select(callback => callback.IsApprovalRequest));
        Assert.All(_taken, callback => Assert.Equal(trade.Id, callback.Trade.Id));
        Assert.NotNull(_taken[1].Trade.HoldEndDate);
        Assert.Equal(3, _taken.Select(callback => callback.DeliveryId).Distinct().Count());
    }

    [Fact]
    public async Task The_clients_rejection_lets_the_withdrawal_fail()
    {
        await ConnectAsync(Secret, HttpStatusCode.PaymentRequired);
        await User.InitiateWithdrawalAsync(new() { Items = [new() { ItemId = Listing, Price = 45.00m }], ExternalId = "wd-1" });

        await Sandbox.PumpAsync();

        Assert.Equal([TradeStatus.Initiated, TradeStatus.Failed], _taken.Select(callback => callback.Trade.Status));
        Assert.Equal("failed", (string?)Sandbox.Stored[0]["status"]);
    }

    /// <summary>Signed with two secrets, of which the handler knows one; it answers so to requests for approval.</summary>
    private Task ConnectAsync(string known, HttpStatusCode answer) => Sandbox.ConnectCallbacksAsync(SandboxCallbacks.To(
        async (request, cancellationToken) =>
        {
            var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
            var header = request.Headers.TryGetValues(AssetPayCallbacks.SignatureHeader, out var values) ? values.Single() : null;
            if (AssetPayCallbacks.IsAddressTest(body, header))
            {
                return new(HttpStatusCode.OK);
            }

            var verified = AssetPayCallbacks.Verify(body, header, [known], Clock);
            if (verified.Callback is not { } callback)
            {
                return new(HttpStatusCode.Unauthorized);
            }

            _taken.Add(callback);
            return new(callback.IsApprovalRequest ? answer : HttpStatusCode.OK);
        },
        Secret,
        "previous-secret"));
}
