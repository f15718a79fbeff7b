using System.Collections.Frozen;
using System.Globalization;

namespace ApiDocs.Mutations.Running;

/// <summary>A class of tests as it is when nothing is broken: how long it takes, and which switches it comes by.</summary>
internal sealed record TestClass(string Project, string Name, TimeSpan Time, string Failed, FrozenSet<int> Reached)
{
    public bool IsAsked => Failed.Length == 0 && Time <= Tests.LongestClass;

    public static TestClass Read(string project, string name, string line)
    {
        var cells = line.Split('\t');
        return new(
            project, name, TimeSpan.FromMilliseconds(long.Parse(cells[0], CultureInfo.InvariantCulture)), cells[1],
            cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToFrozenSet());
    }
}
