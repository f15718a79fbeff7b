namespace AssetPay.Generated.Tests.Wire;

/// <summary>The client against a web server on this machine, one for each test.</summary>
public abstract class WireTests : IAsyncLifetime
{
    protected const string ApiKey = "ap_merchant_key_1";
    protected const string ClientToken = "client.token.1";
    protected const string ItemId = "5d2c1b7e-84a9-4f36-b0c2-9e7d6a5f4b31";

    protected static readonly SellItemsRequest Sale = new() { TradeUrl = "https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH", Items = [new() { ItemId = "item-1", Price = 10.75m }] };
    protected static readonly InitiateWithdrawalRequest Withdrawal = new() { Items = [new() { ItemId = "listing-1", Price = 45.00m }], ExternalId = "wd-1" };
    protected static readonly InitiateDepositRequest Deposit = new() { Items = [new() { ItemId = "asset-1", Price = 10.75m }] };

    private protected LoopbackApi Api { get; private set; } = null!;

    protected AssetPayClient Client { get; private set; } = null!;

    protected AssetPayUserClient User { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Api = await LoopbackApi.StartAsync();
        Client = new(ApiKey, Options());
        User = Client.ForUser(ClientToken);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Api.DisposeAsync();
    }

    // These tests are about one attempt: what is sent, and what its answer means.
    protected AssetPayClientOptions Options() => new() { BaseAddress = Api.Address, MaxRetries = 0, CreateIdempotencyKeys = false };
}
