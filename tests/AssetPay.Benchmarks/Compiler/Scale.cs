using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ApiDocs.Benchmarks.Pages;
using ApiDocs.Benchmarks.Report;
using ApiDocs.Generator;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>First runs over 100, 1,000 and 10,000 pages: what a page costs must not depend on how many there are.</summary>
internal static class Scale
{
    public const string Verb = "scale";

    private const string Optimized = "optimized";
    private const int Rounds = 3;

    /// <summary>In a process like that of all else that runs in the compiler.</summary>
    public static List<Row> Measure()
    {
        using var process = FreshProcess.Start(ProcessKind.Compiler, [Verb, Optimized], readsOutput: true);
        return JsonSerializer.Deserialize<List<Row>>(process.StandardOutput.ReadToEnd())!;
    }

    /// <summary>What the verb does: the other process hands its lines on, this one prints them.</summary>
    public static void Run(string[] args) => Console.WriteLine(args is [Verb, Optimized] ? JsonSerializer.Serialize(MeasureHere()) : ReachTable.Write("Scale", Measure()));

    private static List<Row> MeasureHere()
    {
        // The first of these is for the code of the generator itself.
        Of(1000);
        var few = Of(100);
        return [few.Row(few), Of(1000).Row(few), Of(10_000).Row(few)];
    }

    private static Cost Of(int pages)
    {
        PageFile[] made = [.. MadeDocs.Make(pages).Select(page => new PageFile(page.Path, page.Text))];
        var consumer = ConsumerProject.Compilation(LoadedDocs.Code(1));
        var files = ConsumerProject.Files(ConsumerProject.Driver(new ApiClientGenerator(), made).RunGenerators(consumer));
        var (ours, floor) = (Least.Nothing, Least.Nothing);
        for (var round = 0; round < Rounds; round++)
        {
            ours = ours.Or(() => ConsumerProject.Driver(new ApiClientGenerator(), made).RunGenerators(consumer));
            floor = floor.Or(() => ConsumerProject.Driver(new FloorGenerator(files), made).RunGenerators(consumer));
        }

        return new(pages, files.Length, new((ours.Nanoseconds - floor.Nanoseconds) / pages, (ours.Bytes - floor.Bytes) / pages), (ours.Held - floor.Held) / pages);
    }

    /// <summary>What a page costs above the floor, and what of it is held afterwards.</summary>
    private sealed record Cost(int Pages, int Files, Figure Page, double Held)
    {
        public Row Row(Cost few) => new(
            string.Create(CultureInfo.InvariantCulture, $"a page of {Pages:N0}, above the almost empty generator; {Files} files"),
            "within 20 % of 100 pages, 200 files at most",
            string.Join("; ", Part(Page.Nanoseconds, few.Page.Nanoseconds, Figure.Time), Part(Page.Bytes, few.Page.Bytes, Figure.Size), Part(Held, few.Held, Figure.Size) + " held"),
            "");

        private static string Part(double now, double few, Func<double, string> print) => Report.Row.Judged(now / few, 1.2, $"({print(now)} : {print(few)})");
    }

    private sealed record Least(double Nanoseconds, double Bytes, double Held)
    {
        public static Least Nothing { get; } = new(double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity);

        public Least Or(Func<object> run)
        {
            var held = GC.GetTotalMemory(forceFullCollection: true);
            var bytes = GC.GetTotalAllocatedBytes(precise: true);
            var begin = Stopwatch.GetTimestamp();
            var result = run();
            var time = Stopwatch.GetElapsedTime(begin).TotalNanoseconds;
            bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
            held = GC.GetTotalMemory(forceFullCollection: true) - held;
            GC.KeepAlive(result);
            return new(Math.Min(Nanoseconds, time), Math.Min(Bytes, bytes), Math.Min(Held, held));
        }
    }
}
