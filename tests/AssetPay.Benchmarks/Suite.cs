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
        if (args.Any(argument => argument is "--list" or "--help" or "--info" or "--version"))
        {
            BenchmarkSwitcher.FromAssembly(typeof(Suite).Assembly).Run(args, new Settings());
            return 0;
        }

        var isWhole = !args.Any(argument => argument is "--filter" or "-f");
        string[] filtered = isWhole ? [.. args, "--filter", "*"] : args;
        var compiler = await CompilerPart.RunAsync(filtered);
        var caller = await CallerPart.RunAsync(filtered);

        List<Row> inCompiler = [.. Reaches.InTheCompiler.Select(reach => reach.Row(compiler.Figures)).OfType<Row>(), .. ComputedRows.Of(compiler)];
        List<Row> inCaller = [.. Reaches.InTheCallersProcess.Select(reach => reach.Row(caller.Figures)).OfType<Row>()];
        if (isWhole)
        {
            inCompiler.AddRange(Scale.Measure());
            inCaller.Add(ListMemory.Measure());
            inCaller.AddRange(FirstCall.Measure());
            inCaller.AddRange(EmittedSize.Measure());
        }

        var tables = ReachTable.Write("In the compiler", inCompiler) + ReachTable.Write("In the caller's process", inCaller);
        Console.WriteLine($"\n{tables}");
        if (isWhole)
        {
            BenchmarksFile.Write(args, tables);
        }

        return compiler.IsSound && caller.IsSound ? 0 : 1;
    }
}
