using ApiDocs.Benchmarks.Report;
using BenchmarkDotNet.Running;

namespace ApiDocs.Benchmarks.Caller;

/// <summary>The benchmarks of what runs in the caller's process, whose code is optimized by and by, as there.</summary>
internal static class CallerPart
{
    private static readonly Type[] s_types = [typeof(ReadTrade), typeof(WriteBody), typeof(WholeCall)];

    public static PartResult Run(string[] args) =>
        PartRun.IsWanted(s_types, args) ? PartResult.Of(BenchmarkSwitcher.FromTypes(s_types).Run(args, new Settings())) : PartResult.Nothing;
}
