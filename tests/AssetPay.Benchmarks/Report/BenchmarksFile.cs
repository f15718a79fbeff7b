using System.Runtime.InteropServices;
using ApiDocs.Benchmarks.Compiler;

namespace ApiDocs.Benchmarks.Report;

/// <summary>BENCHMARKS.md: what a whole run came to, and the command that made it.</summary>
internal static class BenchmarksFile
{
    public static void Write(IReadOnlyList<string> args, string tables)
    {
        var path = Path.Combine(ConsumerProject.Metadata("ProjectFolder"), "BENCHMARKS.md");
        File.WriteAllText(path, $"""
            # What it costs

            Written by a run of its own, and by nothing else:

            ```
            dotnet run -c Release --project tests/AssetPay.Benchmarks -- {string.Join(' ', args)}
            ```

            Every figure is a ratio: ours against a named peer, both measured in the same run, each by its shortest round. Absolute times stand in
            brackets and are those of one machine ({RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}). Bold is what is more
            than it should be. The floor is what the same work costs without us: nobody can be below it, and where it is above the reach itself, 1.2x of
            it is near enough.
            The peers work on the very records that are emitted, and before anything is measured it is checked that they read and write the same.

            {tables.TrimEnd()}

            Beside these: `tests/AssetPay.Benchmarks/nswag.sh` fetches NSwag and makes its client of our exported OpenAPI, without which its lines are
            missing; `tests/AssetPay.Benchmarks/first-build.sh` prints the generator's share of a first build,
            `tests/AssetPay.Benchmarks/first-call.sh` the first call of a process that was published ready to run.

            """);
        Console.WriteLine($"Written to {path}");
    }
}
