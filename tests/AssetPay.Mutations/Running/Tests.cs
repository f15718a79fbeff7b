using System.Globalization;
using ApiDocs.Mutations.Breaking;
using ApiDocs.Mutations.Copy;

namespace ApiDocs.Mutations.Running;

/// <summary>The tests of a broken copy, run in processes of their own: what one broken spot leaves behind, the next does not meet.</summary>
internal sealed class Tests(BrokenCopy copy, string scratch)
{
    // Code that no longer ends takes memory by the gigabyte.
    private const string HeapLimit = "0xC0000000";

    /// <summary>
    /// A class that takes longer is not asked: the few that do (drawn folders, spoilt pages, builds) take more than all others, and would make
    /// a spot that nobody notices cost minutes. What they alone would notice counts as not noticed.
    /// </summary>
    public static readonly TimeSpan LongestClass = TimeSpan.FromSeconds(10);

    /// <summary>What a class may take on a machine that runs two of them and was asked for none of it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>All classes, with nothing broken: each in a process of its own, since what several share is made by the first of them.</summary>
    public IReadOnlyList<TestClass> List()
    {
        Directory.CreateDirectory(scratch);
        return [.. Rooms.Tests.SelectMany(Names).AsParallel().WithDegreeOfParallelism(Environment.ProcessorCount).Select(one => Reach(one.Project, one.Name))];
    }

    /// <summary>By what the broken spot is noticed; null: by nothing. Of the projects that come by it its own goes first, of the others and of the classes the quick ones.</summary>
    public string? Notice(int number, string room, IEnumerable<TestClass> classes) => classes
        .Where(one => one.IsAsked && one.Reached.Contains(number))
        .GroupBy(one => one.Project)
        .OrderBy(one => one.Key == Rooms.Home(room) ? 0 : one.Sum(of => of.Time.TotalSeconds))
        .Select(one => Notice(number, one.Key, [.. one.OrderBy(of => of.Time)]))
        .FirstOrDefault(noticed => noticed is not null);

    private IEnumerable<(string Project, string Name)> Names(string project)
    {
        var file = Path.Combine(scratch, project + ".names");
        Expect(Start(project, broken: -1, limit: null, "names", file), project);
        return File.ReadLines(file).Select(name => (project, name));
    }

    private TestClass Reach(string project, string name)
    {
        var file = Path.Combine(scratch, name + ".reach");
        if (!File.Exists(file))
        {
            Expect(Start(project, broken: -1, limit: null, "reach", name, file), name);
        }

        return TestClass.Read(project, name, File.ReadAllText(file));
    }

    private static void Expect(Execution execution, string of)
    {
        if (execution.Exit != 0)
        {
            throw new InvalidOperationException($"{of} does not run in the broken copy:\n{execution.Output}");
        }
    }

    private string? Notice(int number, string project, IReadOnlyList<TestClass> classes)
    {
        var file = Path.Combine(scratch, string.Create(CultureInfo.InvariantCulture, $"{number}.{project}.run"));
        File.WriteAllLines(file, classes.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Name}\t{LongestOf(one).TotalSeconds:0}")));
        var program = Start(project, number, Patience + classes.Aggregate(Patience, (sum, one) => sum + LongestOf(one)), "run", file);
        return program.Exit switch
        {
            0 => null,
            null => $"{project}: does not end",
            1 => program.Output.Split('\n').LastOrDefault(line => line.StartsWith("NOTICED ", StringComparison.Ordinal))?["NOTICED ".Length..].Trim() ?? $"{project}: breaks off",
            _ => $"{project}: breaks off",
        };
    }

    private static TimeSpan LongestOf(TestClass tests) => Patience + (6 * tests.Time);

    private Execution Start(string project, int broken, TimeSpan? limit, params string[] arguments) => Execution.Run(
        "dotnet",
        ["exec", copy.PathOf($"tests/{project}/bin/Release/net10.0/{project}.dll"), .. arguments],
        new Dictionary<string, string>
        {
            ["APIDOCS_BREAKAGE"] = broken.ToString(CultureInfo.InvariantCulture),
            ["DOTNET_GCHeapHardLimit"] = HeapLimit,
        },
        limit);
}
