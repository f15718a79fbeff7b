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
            start.Environment["DOTNET_TC_QuickJit"] = "0";
        }

        return Process.Start(start)!;
    }
}
