using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using ApiDocs.Mutations;
using ApiDocs.Mutations.Breaking;
using ApiDocs.Mutations.Copy;
using ApiDocs.Mutations.Running;

if (Settings.Read(args) is not { } settings)
{
    Console.Error.WriteLine("dotnet run -c Release --project tests/AssetPay.Mutations -- [--seed NUMBER] [--count 200] [--into FOLDER] [--resume true]");
    return 2;
}

var time = Stopwatch.StartNew();
var root = Path.GetFullPath(typeof(Site).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "RepositoryRoot").Value!);
var files = Rooms.Files(root).ToList();
var sites = files.SelectMany(one => SiteFinder.Find(one.Room, one.File, File.ReadAllText(Path.Combine(root, one.File)))).ToList();
var copy = new BrokenCopy(root, Path.Combine(settings.Into, "copy"));
var progress = new Progress(settings.Into);
if ((settings.Resume ? progress.Resume(sites) : null) is not { } chosen)
{
    (chosen, var refused) = Build.Chosen(copy, sites, files.Select(one => one.File), settings);
    progress.Begin(chosen);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{chosen.Count} of {sites.Count} spots (seed {settings.Seed}), {refused} that the compiler does not take passed over; built after {time.Elapsed:h\\:mm\\:ss}"));
}

var tests = new Tests(copy, progress.Runs);
var classes = tests.List();
foreach (var failing in classes.Where(one => one.Failed.Length > 0))
{
    Console.WriteLine($"{failing.Name} fails with nothing broken and is left out: {failing.Failed}");
}

foreach (var dear in classes.Where(one => one.Failed.Length == 0 && !one.IsAsked))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dear.Name} takes {dear.Time.TotalSeconds:0} s and is not asked"));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{classes.Count} classes of tests, {classes.Where(one => one.IsAsked).Sum(one => one.Time.TotalSeconds):0} s one after another; run after {time.Elapsed:h\\:mm\\:ss}"));
var verdicts = new ConcurrentDictionary<int, Verdict>(progress.Read(chosen));
var left = Enumerable.Range(0, chosen.Count).Where(number => !verdicts.ContainsKey(number)).ToList();
Parallel.ForEach(Partitioner.Create(left, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
{
    var verdict = new Verdict(chosen[number], tests.Notice(number, chosen[number].Room, classes), classes.Any(one => one.Reached.Contains(number)));
    verdicts[number] = verdict;
    progress.Add(number, verdict);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verdicts.Count,4}  {time.Elapsed:h\\:mm\\:ss}  {verdict.Site.File}:{verdict.Site.Line} {verdict.Site.Way}: {verdict.By ?? "NOT NOTICED"}"));
});

IReadOnlyList<Verdict> all = [.. verdicts.OrderBy(one => one.Key).Select(one => one.Value)];
Console.WriteLine();
Report.Print(all, Explained.Read(root), Console.Out);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{time.Elapsed:h\\:mm\\:ss} in all"));
return Report.Share(all) >= Report.Least ? 0 : 1;
