using System.Diagnostics;

namespace AssetPay.Generated.Tests.Packages;

/// <summary>Runs the SDK as a user would, and keeps what it printed.</summary>
internal static class DotNet
{
    public static async Task<DotNetResult> RunAsync(string folder, string packageFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // The consumer's world: its own package folder, and none of the settings of the test run that started it.
        start.Environment["NUGET_PACKAGES"] = packageFolder;
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.Ordinal) || name.StartsWith("VSTEST", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output + await error);
    }
}

internal sealed record DotNetResult(int ExitCode, string Output)
{
    public DotNetResult Expect(int exitCode = 0)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode}, expected {exitCode}:\n{Output}");
        return this;
    }
}
