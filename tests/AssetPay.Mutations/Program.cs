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
    Console.Error.WriteLine("dotnet run -c Release --project tests/AssetPay.Mutations -- [--seed NUMBER] [--count 200] [--into FOLDER]");
    return 2;
}

var time = Stopwatch.StartNew();
var root = Path.GetFullPath(typeof(Site).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "RepositoryRoot").Value!);
var files = Rooms.Files(root).ToList();
var sites = files.SelectMany(one => SiteFinder.Find(one.Room, one.File, File.ReadAllText(Path.Combine(root, one.File)))).ToList();
var copy = new BrokenCopy(root, Path.Combine(settings.Into, "copy"));
copy.Make();

HashSet<Site> refused = [];
IReadOnlyList<Site> chosen;
do
{
    chosen = Choice.Choose(sites, settings.Count, settings.Seed, refused);
    copy.Break(chosen, files.Select(one => one.File));
    refused.UnionWith(Build.Run(copy, chosen));
}
while (chosen.Any(refused.Contains));

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{chosen.Count} of {sites.Count} spots (seed {settings.Seed}), {refused.Count} that the compiler does not take passed over; built after {time.Elapsed:h\\:mm\\:ss}"));
var tests = new Tests(copy, Path.Combine(settings.Into, "runs"));
var classes = tests.List();
foreach (var failing in classes.Where(one => one.Failed.Length > 0))
{
    Console.WriteLine($"{failing.Name} fails with nothing broken and is left out: {failing.Failed}");
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{classes.Count} classes of tests, {classes.Sum(one => one.Time.TotalSeconds):0} s one after another; run after {time.Elapsed:h\\:mm\\:ss}"));
var verdicts = new ConcurrentDictionary<int, Verdict>();
Parallel.For(0, chosen.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
{
    var verdict = new Verdict(chosen[number], tests.Notice(number, classes), classes.Any(one => one.Reached.Contains(number)));
    verdicts[number] = verdict;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verdicts.Count,4}  {time.Elapsed:h\\:mm\\:ss}  {verdict.Site.File}:{verdict.Site.Line} {verdict.Site.Way}: {verdict.By ?? "NOT NOTICED"}"));
});

IReadOnlyList<Verdict> all = [.. verdicts.OrderBy(one => one.Key).Select(one => one.Value)];
Console.WriteLine();
Report.Print(all, Explained.Read(root), Console.Out);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{time.Elapsed:h\\:mm\\:ss} in all"));
return Report.Share(all) >= Report.Least ? 0 : 1;
