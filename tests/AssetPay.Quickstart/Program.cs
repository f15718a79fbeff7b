using AssetPay;
using Quickstart;

// dotnet run --project tests/AssetPay.Quickstart            the documented API, played on this machine
// dotnet run --project tests/AssetPay.Quickstart -- --live  the vendor's staging address, with the key in ASSETPAY_API_KEY
if (args.Contains("--live"))
{
    var key = Environment.GetEnvironmentVariable("ASSETPAY_API_KEY");
    if (string.IsNullOrWhiteSpace(key))
    {
        Console.Error.WriteLine("--live asks the staging address and needs your key: set the variable ASSETPAY_API_KEY.");
        return 2;
    }

    using var staging = new AssetPayClient(key, new AssetPayClientOptions { BaseAddress = AssetPayServers.Staging });
    return await LiveTour.RunAsync(staging);
}

return await SandboxTour.RunAsync();
