using AssetPay.Generated.Tests.Surface;

namespace AssetPay.Generated.Tests.Wire;

public sealed class RequestHeadTests : WireTests
{
    public static TheoryData<string> Operations => [.. Call.All.Select(call => call.Operation)];

    [Fact]
    public void Every_documented_operation_is_called_here() =>
        Assert.Equal(Documentation.Model.Operations.Select(operation => operation.Name).Order(), Call.All.Select(call => call.Operation).Order());

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_call_goes_out_with_the_documented_method_path_and_query(string operation)
    {
        var call = await MakeAsync(operation);

        Assert.Equal((call.Method, call.Target), (Api.Request.Method, Api.Request.Target));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_call_carries_its_own_credential_and_never_the_other_one(string operation)
    {
        var call = await MakeAsync(operation);

        Assert.Equal(call.IsOfUser ? null : ApiKey, Api.Request.Header("api-key"));
        Assert.Equal(call.IsOfUser ? ClientToken : null, Api.Request.Header("Authorization"));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_call_says_who_makes_it_and_what_it_takes(string operation)
    {
        await MakeAsync(operation);

        Assert.Matches(@"^AssetPay/\d+\.\d+\.\d+ \(\.NET \d+\.\d+\)$", Api.Request.Header("User-Agent"));
        Assert.Equal("application/json", Api.Request.Header("Accept"));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Only_a_call_with_a_body_says_what_its_body_is(string operation)
    {
        await MakeAsync(operation);

        var hasBody = Documentation.Operation(operation).HasBody;
        Assert.Equal(hasBody ? "application/json" : null, Api.Request.Header("Content-Type"));
        Assert.Equal(hasBody, Api.Request.Body.Length > 0);
    }

    [Fact]
    public async Task The_name_of_the_application_stands_behind_the_clients_own()
    {
        using var client = new AssetPayClient(ApiKey, new() { BaseAddress = Api.Address, ApplicationName = "Shop/2.1" });

        await client.Secure.TrySellItemsAsync(Sale);

        Assert.EndsWith(") Shop/2.1", Api.Request.Header("User-Agent"));
    }

    [Fact]
    public async Task A_base_address_with_a_path_keeps_it()
    {
        using var client = new AssetPayClient(ApiKey, new() { BaseAddress = new(Api.Address, "/proxy/assetpay/") });

        await client.Secure.TryListSelfTradesAsync();

        Assert.Equal("/proxy/assetpay/secure/trades", Api.Request.Target);
    }

    [Fact]
    public async Task A_header_of_the_callers_goes_along_but_never_one_that_carries_a_credential()
    {
        await Client.Secure.TryListSelfTradesAsync(options: new() { Headers = new Dictionary<string, string> { ["X-Trace"] = "t-1" } });
        Assert.Equal("t-1", Api.Request.Header("X-Trace"));

        var stolen = new Dictionary<string, string> { ["API-KEY"] = "ap_other" };
        await Assert.ThrowsAsync<ArgumentException>(() => User.TryInitiateDepositAsync(Deposit, new() { Headers = stolen }));
        Assert.Single(Api.Requests);
    }

    private async Task<Call> MakeAsync(string operation)
    {
        var call = Call.Of(operation);
        Api.Answers(Bodies.Data(call.Answer));
        await call.Make(Client, User);
        return call;
    }
}
