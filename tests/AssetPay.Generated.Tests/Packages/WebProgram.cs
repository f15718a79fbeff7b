namespace AssetPay.Generated.Tests.Packages;

/// <summary>A web application that has all there is: the packages' client in its container, rate limits, tokens, callbacks, and the sandbox for an API.</summary>
internal static class WebProgram
{
    /// <summary>What it references beside the generator.</summary>
    public const string Items = """
        <PackageReference Include="AssetPay.RateLimiting" Version="0.1.0" />
        <PackageReference Include="AssetPay.Sandbox" Version="0.1.0" />
        """;

    public const string Text = """
        using ApiDocs.Sandbox;
        using AssetPay;

        const string TradeUrl = "https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH";
        using var limits = AssetPayRateLimits.For(MerchantStatus.Verified);
        var sandbox = ApiSandbox.FromFolder("docs-input");
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddAssetPay(options =>
        {
            options.ApiKey = "ap_test";
            options.RateLimits = limits;
            options.Reconcile = true;
        }).ConfigurePrimaryHttpMessageHandler(() => sandbox.Handler);

        await using var app = builder.Build();
        app.MapAssetPayCallbacks("/hooks/assetpay", (callback, _) =>
        {
            Console.WriteLine($"callback: {callback.Trade.ExternalId} {callback.Trade.Status}");
            return Task.FromResult(AssetPayCallbackAnswer.Accept());
        }, new() { Secrets = ["api-secret"] }).AllowAnonymous();
        await app.StartAsync();
        using var http = new HttpClient();
        await sandbox.ConnectCallbacksAsync(SandboxCallbacks.To(http, new Uri(app.Urls.First() + "/hooks/assetpay"), "api-secret"));

        var assetPay = app.Services.GetRequiredService<IAssetPayClient>();
        sandbox.FailNext("SellItems", SandboxFailure.ResetAfterRead);
        var sale = await assetPay.Secure.TrySellItemsAsync(new() { TradeUrl = TradeUrl, Items = [new() { ItemId = "a1b2c3d4-e5f6-4890-abcd-ef1234567890", Price = 10.75m }], ExternalId = "sale-1" });
        Console.WriteLine($"sale: {sale.Value?.ExternalId} {sale.Delivery}");

        var claims = new UserTokenClaims { MerchantId = "merchant-1", Client = new() { SteamId = "76561198000000000", TradeUrl = TradeUrl } };
        var user = assetPay.ForUser(AssetPayUserTokens.Source("api-secret", claims));
        Trade bought = await user.InitiateWithdrawalAsync(new() { Items = [new() { ItemId = "018f3f6e-5b7a-8c21-9d40-2b6a7c8d9e0f", Price = 45.00m }], ExternalId = "buy-1" });
        Console.WriteLine($"withdrawal: {bought.ExternalId} {bought.Status}");

        sandbox.Advance(sale.Value!.Id);
        await sandbox.PumpAsync();
        """;
}
