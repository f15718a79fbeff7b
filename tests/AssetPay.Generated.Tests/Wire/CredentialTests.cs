namespace AssetPay.Generated.Tests.Wire;

public sealed class CredentialTests : WireTests
{
    [Fact]
    public async Task A_provider_is_asked_for_the_key_of_each_call()
    {
        var keys = new Queue<string>(["ap_first", "ap_second"]);
        using var client = new AssetPayClient(_ => ValueTask.FromResult(keys.Dequeue()), Options());

        await client.Secure.TrySellItemsAsync(Sale);
        await client.Secure.TryGetSelfTradeAsync("sale-1");

        Assert.Equal(["ap_first", "ap_second"], Api.Requests.Select(request => request.Header("api-key")));
    }

    [Fact]
    public async Task A_provider_of_tokens_serves_the_users_client_alone()
    {
        var user = Client.ForUser(async cancellationToken =>
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            return "token-of-provider";
        });

        await user.TryInitiateDepositAsync(Deposit);

        Assert.Equal(("token-of-provider", null), (Api.Request.Header("Authorization"), Api.Request.Header("api-key")));
    }

    [Fact]
    public async Task A_provider_that_fails_sends_nothing()
    {
        using var client = new AssetPayClient(_ => throw new TimeoutException("the vault is closed"), Options());

        await Assert.ThrowsAnyAsync<Exception>(() => client.Secure.SellItemsAsync(Sale));

        Assert.Empty(Api.Requests);
    }

    [Fact]
    public async Task Clients_of_several_users_do_not_mix_their_tokens()
    {
        var users = Enumerable.Range(0, 20).Select(number => Client.ForUser($"token-{number}")).ToList();

        await Task.WhenAll(users.Select((user, number) => user.TryInitiateDepositAsync(Deposit with { ExternalId = $"token-{number}" })));

        Assert.All(Api.Requests, request => Assert.Equal((string?)request.Json["externalId"], request.Header("Authorization")));
        Assert.Equal(20, Api.Requests.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("ap_1\r\nX-Other: 1")]
    public void A_key_that_is_none_is_refused_at_once_and_not_quoted(string key)
    {
        var client = Assert.ThrowsAny<ArgumentException>(() => new AssetPayClient(key));
        var user = Assert.ThrowsAny<ArgumentException>(() => Client.ForUser(key));

        Assert.Equal(("apiKey", "clientToken"), (client.ParamName, user.ParamName));
        Assert.DoesNotContain("X-Other", client.Message + user.Message);
    }

    [Fact]
    public void Null_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => new AssetPayClient((string)null!));
        Assert.Throws<ArgumentNullException>(() => new AssetPayClient((Func<CancellationToken, ValueTask<string>>)null!));
        Assert.Throws<ArgumentNullException>(() => Client.ForUser((Func<CancellationToken, ValueTask<string>>)null!));
    }

    [Fact]
    public async Task The_client_works_behind_its_interfaces()
    {
        IAssetPayClient client = Client;
        Api.Answers(Bodies.Data(Bodies.Trade));

        await client.Secure.SellItemsAsync(Sale);
        await client.ForUser("other").InitiateDepositAsync(Deposit);

        Assert.Equal([ApiKey, null], Api.Requests.Select(request => request.Header("api-key")));
        Assert.Equal([null, "other"], Api.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task A_client_that_was_closed_sends_nothing_and_takes_its_users_along()
    {
        Client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => Client.Secure.TrySellItemsAsync(Sale));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => User.TryInitiateDepositAsync(Deposit));
        Assert.Empty(Api.Requests);
    }

    [Fact]
    public async Task An_HttpClient_of_the_callers_is_used_and_left_open()
    {
        using var http = new HttpClient();
        using (var client = new AssetPayClient(ApiKey, new() { BaseAddress = Api.Address, HttpClient = http }))
        {
            await client.Secure.TrySellItemsAsync(Sale);
        }

        Assert.True((await http.GetAsync(Api.Address)).IsSuccessStatusCode);
        Assert.Equal(ApiKey, Api.Requests.First().Header("api-key"));
        Assert.Null(Api.Requests.Last().Header("api-key"));
    }

    [Fact]
    public void A_credential_goes_to_no_address_that_anybody_can_listen_to() =>
        Assert.Throws<ArgumentException>(() => new AssetPayClient(ApiKey, new() { BaseAddress = new("http://api.assetpay.example") }));
}
