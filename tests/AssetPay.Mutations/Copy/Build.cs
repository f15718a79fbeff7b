using System.Text.RegularExpressions;
using ApiDocs.Mutations.Breaking;
using ApiDocs.Mutations.Running;

namespace ApiDocs.Mutations.Copy;

/// <summary>Builds the projects of tests of a broken copy: once, with every switch in it.</summary>
internal static partial class Build
{
    private static readonly string[] Options =
    [
        "-c", "Release", "-v", "quiet", "-nologo", "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-p:TreatWarningsAsErrors=false",
        "-p:GenerateProgramFile=false", "-p:WarningLevel=0", "-p:ContinuousIntegrationBuild=false",
    ];

    /// <summary>Chooses until the compiler takes every spot; gives back beside them how many it did not take.</summary>
    public static (IReadOnlyList<Site> Chosen, int Refused) Chosen(BrokenCopy copy, IReadOnlyList<Site> sites, IEnumerable<string> files, Settings settings)
    {
        copy.Make();
        HashSet<Site> refused = [];
        while (true)
        {
            var chosen = Choice.Choose(sites, settings.Count, settings.Seed, refused);
            copy.Break(chosen, files);
            var now = Run(copy, chosen);
            if (now.Count == 0)
            {
                return (chosen, refused.Count);
            }

            refused.UnionWith(now);
        }
    }

    /// <summary>Which sites the compiler does not take; empty: all is built. Fails when it finds fault with anything else.</summary>
    private static HashSet<Site> Run(BrokenCopy copy, IReadOnlyList<Site> sites)
    {
        foreach (var tests in Rooms.Tests)
        {
            var program = Execution.Run("dotnet", ["build", copy.PathOf($"tests/{tests}"), .. Options], new Dictionary<string, string>(), limit: null);
            if (program.Exit != 0)
            {
                var refused = Refused(program.Output, copy, sites);
                return refused.Count > 0 ? refused : throw new InvalidOperationException($"The broken copy of {tests} does not build:\n{program.Output}");
            }
        }

        return [];
    }

    private static HashSet<Site> Refused(string output, BrokenCopy copy, IReadOnlyList<Site> sites)
    {
        var lines = ErrorLine().Matches(output)
            .Select(error => (File: Path.GetFullPath(error.Groups["file"].Value.Trim()), Line: int.Parse(error.Groups["line"].Value, null)))
            .ToHashSet();
        return [.. sites.Where((site, number) => lines.Any(line =>
            line.File == Path.GetFullPath(copy.PathOf(site.File)) && Stands(line.File, line.Line, number)))];
    }

    /// <summary>Whether the switch of this number is on the line, or the statement that it begins reaches down to it.</summary>
    private static bool Stands(string file, int line, int number)
    {
        var lines = File.ReadAllLines(file);
        var first = Array.FindIndex(lines, one => one.Contains($"Breakage.Is({number})", StringComparison.Ordinal)) + 1;
        return first > 0 && line >= first && line <= first + 12;
    }

    [GeneratedRegex(@"^(?<file>[^\n(]+)\((?<line>\d+),\d+\): error", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
