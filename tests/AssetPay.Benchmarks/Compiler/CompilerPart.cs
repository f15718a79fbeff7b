using ApiDocs.Benchmarks.Report;
using BenchmarkDotNet.Running;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>The benchmarks of what runs in the compiler.</summary>
internal static class CompilerPart
{
    public const string Verb = "in-compiler";

    private static readonly Type[] s_types = [typeof(EditCode), typeof(EditPage), typeof(Cold), typeof(ColdTypes)];

    public static Task<PartResult> RunAsync(string[] args) => PartRun.RunAsync(Verb, ProcessKind.Compiler, s_types, args);

    /// <summary>What the other process does.</summary>
    public static int Run(string file, string[] args)
    {
        var result = PartResult.Of(BenchmarkSwitcher.FromTypes(s_types).Run(args, new Settings()));
        return PartRun.Write(file, result with { Counts = new() { ["types of 100"] = ColdTypes.Types(LoadedDocs.Of(100)).Length } });
    }
}
