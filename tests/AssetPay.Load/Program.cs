using System.Globalization;
using AssetPay.Load;

if (LoadSettings.Read(args) is not { Duration: { } duration } settings)
{
    Console.Error.WriteLine("dotnet run --project tests/AssetPay.Load -c Release -- [--seconds 60] [--callers 64] [--failures PERCENT] [--seed NUMBER]");
    return 2;
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{settings.Callers} callers for {duration.TotalSeconds:0} s, {settings.FailurePercent} % of answers fail (seed {settings.Seed})"));
var run = new LoadRun(settings);
var memory = new MemoryWatch();
var running = run.RunAsync();
await Task.Delay(duration / 3);
memory.LookEarly();
await running;
memory.LookLate();
Console.WriteLine(run.Tally);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"refused because the trade existed: {run.Store.Refused:N0}; attempts that came after their caller had done with them: {run.Store.Late:N0}"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Tally.Calls / run.Seconds:N0} calls/s with failures"));
Console.WriteLine(memory);
var (client, bare) = await new Pace(settings).MeasureAsync();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"without failures: client {client:N0} calls/s, bare HttpClient {bare:N0} calls/s ({client / bare:P0})"));
foreach (var problem in run.Tally.Problems)
{
    Console.WriteLine("PROBLEM: " + problem);
}

var isGood = run.Tally.Problems.IsEmpty && memory.IsFlat;
Console.WriteLine(isGood ? "Every trade was created once or not at all, as its caller was told, and memory stayed flat." : "Something went wrong.");
return isGood ? 0 : 1;
