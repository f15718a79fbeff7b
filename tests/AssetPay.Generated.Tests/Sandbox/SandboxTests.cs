using ApiDocs.Sandbox;

namespace AssetPay.Generated.Tests.Sandbox;

/// <summary>The client against the documented API, played in this process out of the same pages.</summary>
public abstract class SandboxTests : IDisposable
{
    private protected const string TradeUrl = "https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH";
    private protected const string Listing = "018f3f6e-5b7a-8c21-9d40-2b6a7c8d9e0f";
    private protected const string BuyId = "0b8f7c52-6f0e-4f7b-9a34-3c1d5e2f7a10";
    private protected const string BoughtItemId = "5d2c1b7e-84a9-4f36-b0c2-9e7d6a5f4b31";

    private readonly HttpClient _http;

    protected SandboxTests()
    {
        Sandbox = ApiSandbox.FromFolder(Repository.Docs, new() { TimeProvider = Clock });
        _http = Sandbox.CreateClient();
        Client = new("ap_sandbox", new() { HttpClient = _http });
        User = Client.ForUser("client-token");
    }

    private protected MovableClock Clock { get; } = new();

    private protected ApiSandbox Sandbox { get; }

    private protected AssetPayClient Client { get; }

    private protected AssetPayUserClient User { get; }

    public void Dispose()
    {
        Client.Dispose();
        _http.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected void SeedBuy(string source = "self") => Sandbox.Seed($$"""
        {
          "id": "{{BuyId}}", "type": "withdraw", "source": "{{source}}", "status": "pending", "game": "730", "externalId": "buy-1",
          "items": [ { "id": "{{BoughtItemId}}", "appid": 730, "tradable": true, "status": "pending", "offer": { "price": 45.00 } } ], "totalPrice": 45.00
        }
        """);

    private protected sealed class MovableClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public void Move(TimeSpan time) => _now += time;
    }
}
