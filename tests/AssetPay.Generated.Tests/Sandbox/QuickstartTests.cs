using System.Diagnostics;
using System.Reflection;

namespace AssetPay.Generated.Tests.Sandbox;

/// <summary>The example consumer, run in a process of its own.</summary>
public sealed class QuickstartTests
{
    private static readonly string[] Calls =
    [
        "POST /secure/sell:", "POST /client/trading/withdraw:", "POST /client/trading/withdraw/{tradeId}/items/{itemId}/cancel:", "POST /secure/buy/{tradeId}/items/{itemId}/cancel:",
    ];

    [Fact]
    public async Task The_quickstart_makes_all_its_calls_ends_well_and_shows_no_secret()
    {
        var (exitCode, output) = await RunAsync();

        Assert.True(exitCode == 0, output);
        Assert.All(Calls, call => Assert.Contains(call, output));
        Assert.All(["ap_quickstart", "quickstart-client-token", "token=ABCDEFGH"], secret => Assert.DoesNotContain(secret, output));
    }

    [Fact]
    public async Task The_live_tour_without_a_key_says_what_it_needs()
    {
        var (exitCode, output) = await RunAsync("--live");

        Assert.Equal(2, exitCode);
        Assert.Contains("ASSETPAY_API_KEY", output);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var program = typeof(QuickstartTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Quickstart").Value!;
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("ASSETPAY_API_KEY");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
