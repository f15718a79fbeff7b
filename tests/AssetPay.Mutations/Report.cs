using System.Globalization;
using ApiDocs.Mutations.Breaking;
using ApiDocs.Mutations.Running;

namespace ApiDocs.Mutations;

/// <summary>What the tests notice, and what they do not.</summary>
internal static class Report
{
    /// <summary>The share of broken spots that have to be noticed.</summary>
    public const double Least = 0.85;

    public static double Share(IReadOnlyList<Verdict> verdicts) => verdicts.Count(one => one.By is not null) / (double)verdicts.Count;

    public static void Print(IReadOnlyList<Verdict> verdicts, IReadOnlyDictionary<string, string> explained, TextWriter output)
    {
        foreach (var room in verdicts.GroupBy(one => one.Site.Room))
        {
            output.WriteLine(Line(room.Key, [.. room]));
        }

        output.WriteLine(Line("all", verdicts));
        foreach (var unnoticed in verdicts.Where(one => one.By is null))
        {
            var why = explained.TryGetValue(unnoticed.Site.Key, out var said) ? said : unnoticed.IsReached ? "NOT NOTICED" : "NOT REACHED by any test";
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{unnoticed.Site.File}:{unnoticed.Site.Line}  {unnoticed.Site.Way}"));
            output.WriteLine("  was:    " + Site.OneLine(unnoticed.Site.Original));
            output.WriteLine("  broken: " + Site.OneLine(unnoticed.Site.Broken ?? "(left out)"));
            output.WriteLine("  " + why);
        }
    }

    private static string Line(string name, IReadOnlyList<Verdict> verdicts) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-10} {verdicts.Count(one => one.By is not null),4} of {verdicts.Count,4} noticed ({Share(verdicts):P0})");
}
