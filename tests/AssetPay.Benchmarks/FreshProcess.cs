using System.Diagnostics;

namespace ApiDocs.Benchmarks;

/// <summary>What a process of ours is like.</summary>
internal enum ProcessKind
{
    /// <summary>As any program that has just been started.</summary>
    Fresh,

    /// <summary>One whose code is optimized at once: neither by and by, nor out of images that were compiled beforehand for any machine.</summary>
    Optimized,

    /// <summary>The same with the garbage collector that the C# compiler is configured for (csc.runtimeconfig.json): the server's.</summary>
    Compiler,
}

/// <summary>This program once more, in a process of its own.</summary>
internal static class FreshProcess
{
    public static Process Start(ProcessKind kind, string[] arguments, bool readsOutput = false)
    {
        // This process was started through its own executable, or through dotnet.
        var host = Environment.ProcessPath!;
        string[] program = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [typeof(FreshProcess).Assembly.Location] : [];
        var start = new ProcessStartInfo(host, [.. program, .. arguments]) { RedirectStandardOutput = readsOutput };
        start.Environment["DOTNET_gcServer"] = kind == ProcessKind.Compiler ? "1" : "0";
        if (kind != ProcessKind.Fresh)
        {
            start.Environment["DOTNET_TieredCompilation"] = "0";
            start.Environment["DOTNET_ReadyToRun"] = "0";
        }

        return Process.Start(start)!;
    }
}
