using System.Text.Json;
using ApiDocs.Benchmarks.Report;
using BenchmarkDotNet.Running;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>
/// The benchmarks of what runs in the compiler have a process of their own, whose code is optimized at once. Otherwise a few seconds' work
/// over that much code would be measured half optimized, and what is measured would depend on how busy the machine is.
/// </summary>
internal static class CompilerPart
{
    public const string Verb = "in-compiler";

    private static readonly Type[] s_types = [typeof(EditCode), typeof(EditPage), typeof(Cold), typeof(ColdTypes)];

    /// <summary>Has the benchmarks run that the arguments ask for.</summary>
    public static async Task<PartResult> RunAsync(string[] args)
    {
        if (!PartRun.IsWanted(s_types, args))
        {
            return PartResult.Nothing;
        }

        var file = Path.GetTempFileName();
        try
        {
            using var process = FreshProcess.Start([Verb, file, .. args], isOptimizedAtOnce: true);
            await process.WaitForExitAsync();
            var text = await File.ReadAllTextAsync(file);
            return text.Length == 0 ? new([], IsSound: false) : JsonSerializer.Deserialize<PartResult>(text)!;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What the other process does.</summary>
    public static int Run(string file, string[] args)
    {
        var result = PartResult.Of(BenchmarkSwitcher.FromTypes(s_types).Run(args, new Settings()));
        File.WriteAllText(file, JsonSerializer.Serialize(result with { Counts = new() { ["files of 100"] = Files(100), ["files of 1000"] = Files(1000), ["types of 100"] = ColdTypes.Types(LoadedDocs.Of(100)).Length } }));
        return result.IsSound ? 0 : 1;
    }

    private static int Files(int pages) => LoadedDocs.Of(pages).Files.Length;
}
