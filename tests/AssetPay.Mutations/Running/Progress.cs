using System.Globalization;
using ApiDocs.Mutations.Breaking;

namespace ApiDocs.Mutations.Running;

/// <summary>What a run has come to, kept in a folder so that one that was stopped can go on: the spots that were chosen and built, and the verdicts.</summary>
internal sealed class Progress(string folder)
{
    private readonly Lock _lock = new();

    /// <summary>Where each run of a class leaves what it came to.</summary>
    public string Runs => Path.Combine(folder, "runs");

    private string Chosen => Path.Combine(folder, "chosen.txt");

    private string Verdicts => Path.Combine(folder, "verdicts.txt");

    /// <summary>Begins anew with these spots, which are built.</summary>
    public void Begin(IEnumerable<Site> chosen)
    {
        File.WriteAllLines(Chosen, chosen.Select(site => site.Identity));
        File.Delete(Verdicts);
        if (Directory.Exists(Runs))
        {
            Directory.Delete(Runs, recursive: true);
        }
    }

    /// <summary>The spots of the run that was stopped; null: there is none, or the code has changed since.</summary>
    public IReadOnlyList<Site>? Resume(IEnumerable<Site> sites)
    {
        if (!File.Exists(Chosen))
        {
            return null;
        }

        var byLine = sites.ToDictionary(site => site.Identity);
        var lines = File.ReadAllLines(Chosen);
        return lines.All(byLine.ContainsKey) ? [.. lines.Select(line => byLine[line])] : null;
    }

    public IReadOnlyDictionary<int, Verdict> Read(IReadOnlyList<Site> chosen) => !File.Exists(Verdicts)
        ? new Dictionary<int, Verdict>()
        : File.ReadLines(Verdicts).Select(line => line.Split('\t', 3)).ToDictionary(
            cells => int.Parse(cells[0], CultureInfo.InvariantCulture),
            cells => new Verdict(chosen[int.Parse(cells[0], CultureInfo.InvariantCulture)], cells[2].Length > 0 ? cells[2] : null, cells[1] == "reached"));

    public void Add(int number, Verdict verdict)
    {
        lock (_lock)
        {
            File.AppendAllText(Verdicts, string.Create(CultureInfo.InvariantCulture, $"{number}\t{(verdict.IsReached ? "reached" : "unreached")}\t{verdict.By}\n"));
        }
    }
}
