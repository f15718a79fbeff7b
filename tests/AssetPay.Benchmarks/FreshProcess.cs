using System.Diagnostics;

namespace ApiDocs.Benchmarks;

/// <summary>This program once more, in a process of its own.</summary>
internal static class FreshProcess
{
    public static Process Start(string[] arguments, bool readsOutput = false, bool isOptimizedAtOnce = false)
    {
        // This process was started through its own executable, or through dotnet.
        var host = Environment.ProcessPath!;
        string[] program = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [typeof(FreshProcess).Assembly.Location] : [];
        var start = new ProcessStartInfo(host, [.. program, .. arguments]) { RedirectStandardOutput = readsOutput };
        if (isOptimizedAtOnce)
        {
            // Neither by and by, nor out of images that were compiled beforehand for any machine.
            start.Environment["DOTNET_TieredCompilation"] = "0";
            start.Environment["DOTNET_ReadyToRun"] = "0";
        }

        return Process.Start(start)!;
    }
}
