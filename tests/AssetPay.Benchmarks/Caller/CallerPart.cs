using ApiDocs.Benchmarks.Report;
using BenchmarkDotNet.Running;

namespace ApiDocs.Benchmarks.Caller;

/// <summary>The benchmarks of what runs in the caller's process, when it has run for a while.</summary>
internal static class CallerPart
{
    public const string Verb = "in-caller";

    private static readonly Type[] s_types = [typeof(ReadTrade), typeof(WriteBody), typeof(WholeCall)];

    public static Task<PartResult> RunAsync(string[] args) => PartRun.RunAsync(Verb, ProcessKind.Optimized, s_types, args);

    /// <summary>What the other process does.</summary>
    public static int Run(string file, string[] args) => PartRun.Write(file, PartResult.Of(BenchmarkSwitcher.FromTypes(s_types).Run(args, new Settings())));
}
