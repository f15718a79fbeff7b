using AssetPay.Generated.Tests.Surface;

namespace AssetPay.Generated.Tests.Sandbox;

public sealed class DocumentedErrorTests : SandboxTests
{
    public static IEnumerable<object[]> Errors => Documentation.Model.Operations
        .SelectMany(operation => operation.Errors.Select(error => new object[] { operation.Name, error.Key }));

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task Every_documented_error_arrives_as_its_typed_error(string name, string key)
    {
        var operation = Documentation.Operation(name);
        var error = operation.Errors.Single(error => error.Key == key);
        Sandbox.FailAlways(name, key);
        using var http = Sandbox.CreateClient();
        using var client = new AssetPayClient("ap_sandbox", new() { HttpClient = http, TimeProvider = new HastyTime() });
        var invocation = new Invocation(client);

        var outcome = await invocation.TryAsync(operation);
        var thrown = await invocation.ThrownAsync(operation);

        Assert.Equal((false, error.Name, key, error.Code), (outcome.IsSuccess, outcome.Error?.ToString(), outcome.Key, outcome.Code));
        Assert.Equal(typeof(AssetPayException<>).MakeGenericType(Emitted.Of(operation.ErrorType)), thrown!.GetType());
        Assert.Equal(outcome.Error, thrown.GetType().GetProperty("Error")!.GetValue(thrown));
        var exception = (AssetPayException)thrown;
        Assert.Equal((key, error.Code, name), (exception.Key, exception.Code, exception.Operation));
        Assert.Equal(Documentation.Model.Errors.FirstOrDefault(known => known.Key == key)?.Http ?? 400, (int?)exception.StatusCode);
    }

    [Fact]
    public async Task An_error_that_is_asked_for_once_comes_once()
    {
        Sandbox.FailNext("SellItems", "RATE_LIMITED");
        var sale = new SellItemsRequest { TradeUrl = TradeUrl, Items = [new() { ItemId = Listing, Price = 1 }] };

        Assert.Equal(SellItemsError.RateLimited, (await Client.Secure.TrySellItemsAsync(sale)).Error);
        Assert.True((await Client.Secure.TrySellItemsAsync(sale)).IsSuccess);
    }

    [Fact]
    public async Task An_external_id_is_good_for_one_trade()
    {
        var withdrawal = new InitiateWithdrawalRequest { Items = [new() { ItemId = Listing, Price = 1 }], ExternalId = "wd-1" };
        await User.InitiateWithdrawalAsync(withdrawal);

        var error = await Assert.ThrowsAsync<AssetPayException<InitiateWithdrawalError>>(() => User.InitiateWithdrawalAsync(withdrawal));

        Assert.Equal(InitiateWithdrawalError.ExternalIdExists, error.Error);
    }
}
