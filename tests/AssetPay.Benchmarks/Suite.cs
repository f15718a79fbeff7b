using ApiDocs.Benchmarks.Caller;
using ApiDocs.Benchmarks.Compiler;
using ApiDocs.Benchmarks.Report;
using BenchmarkDotNet.Running;

namespace ApiDocs.Benchmarks;

/// <summary>Runs what the arguments ask for; when they ask for nothing in particular, that is all of it, and goes into BENCHMARKS.md.</summary>
internal static class Suite
{
    public static async Task<int> RunAsync(string[] args)
    {
        var isWhole = !args.Any(argument => argument is "--filter" or "-f" or "--list" or "--help" or "--info" or "--version");
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Suite).Assembly).Run(isWhole ? [.. args, "--filter", "*"] : args, new Settings()).ToList();
        var figures = Figure.AllOf(summaries);

        List<Row> compiler = [.. Reaches.InTheCompiler.Select(reach => reach.Row(figures)).OfType<Row>(), .. ComputedRows.Of(figures, pages => LoadedDocs.Of(pages).Files.Length, () => ColdTypes.Types(LoadedDocs.Of(100)).Length)];
        List<Row> caller = [.. Reaches.InTheCallersProcess.Select(reach => reach.Row(figures)).OfType<Row>()];
        if (isWhole)
        {
            caller.Add(await ListMemory.MeasureAsync());
            caller.AddRange(FirstCall.Measure());
            caller.AddRange(EmittedSize.Measure());
        }

        var tables = ReachTable.Write("In the compiler", compiler) + ReachTable.Write("In the caller's process", caller);
        Console.WriteLine($"\n{tables}");
        if (isWhole)
        {
            BenchmarksFile.Write(args, tables);
        }

        return summaries.SelectMany(summary => summary.Reports).All(report => report.Success) ? 0 : 1;
    }
}
