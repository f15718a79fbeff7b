using System.Diagnostics;
using System.Globalization;
using ApiDocs.Flow;
using ApiDocs.Generator;
using ApiDocs.Hostile;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>What pages cost that nobody would write on purpose, each of a mebibyte: reading alone, then everything up to the emitted files.</summary>
internal static class HostilePages
{
    public const string Verb = "hostile";

    private const string Optimized = "optimized";
    private const int Length = (1024 * 1024) - 128;
    private const int Rounds = 3;

    /// <summary>As all that runs in the compiler: in a process whose code is optimized at once. After the verb: what the names of the shapes hold.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is [Verb, Optimized, .. var words])
        {
            Measure(words is [var word, ..] ? word : "");
            return 0;
        }

        using var process = FreshProcess.Start([Verb, Optimized, .. args[1..]], isOptimizedAtOnce: true);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static void Measure(string word)
    {
        var consumer = ConsumerProject.Compilation(LoadedDocs.Code(1));
        Print(new("shape", "pages", 0, 0), new("", "", 0, 0), isHead: true);
        foreach (var shape in Shape.All.Where(shape => shape.Name.Contains(word, StringComparison.Ordinal)))
        {
            var text = shape.Make(Length);
            var read = Of(shape.Name, () => Told(PageParser.Parse(new DocsPage("page.md", text), CancellationToken.None)));
            Print(read, Of("", () => ConsumerProject.Driver(new ApiClientGenerator(), [new PageFile("page.md", text)]).RunGenerators(consumer).ToString()!), isHead: false);
        }
    }

    private static Cost Of(string name, Func<string> run)
    {
        var least = new Cost(name, "", double.PositiveInfinity, 0);
        for (var round = 0; round < Rounds && (round == 0 || least.Milliseconds < 1_000); round++)
        {
            var bytes = GC.GetTotalAllocatedBytes(precise: true);
            var begin = Stopwatch.GetTimestamp();
            var told = run();
            var time = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            least = least with { Told = told, Milliseconds = Math.Min(least.Milliseconds, time), Bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes };
        }

        return least;
    }

    private static string Told(ParseResult result) => result.Findings.FirstOrDefault(finding => finding.Rule == Rules.PageRefused || finding.Rule == Rules.ParserFailed) switch
    {
        null => "read",
        { } finding => finding.Rule == Rules.PageRefused ? "refused: " + finding.Arguments[0].Text + " " + finding.Arguments[1].Text : "FAILED",
    };

    private static void Print(Cost read, Cost all, bool isHead) => Console.WriteLine(isHead
        ? $"{"shape",-50} {"read, ms",9} {"MiB",6} {"all, ms",9} {"MiB",6}"
        : string.Create(CultureInfo.InvariantCulture, $"{read.Name,-50} {read.Milliseconds,9:0.0} {read.Bytes / 1048576.0,6:0.0} {all.Milliseconds,9:0.0} {all.Bytes / 1048576.0,6:0.0}  {read.Told}"));

    private sealed record Cost(string Name, string Told, double Milliseconds, long Bytes);
}
