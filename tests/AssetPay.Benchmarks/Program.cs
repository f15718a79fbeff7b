using ApiDocs.Benchmarks;
using ApiDocs.Benchmarks.Report;
using BenchmarkDotNet.Running;

var summaries = BenchmarkSwitcher.FromAssembly(typeof(Settings).Assembly).Run(args, new Settings()).ToList();
var figures = Figure.AllOf(summaries);
Console.WriteLine();
Console.WriteLine(ReachTable.Write("In the caller's process", [.. Reaches.InTheCallersProcess.Select(reach => reach.Row(figures)).OfType<Row>()]));
return summaries.SelectMany(summary => summary.Reports).All(report => report.Success) ? 0 : 1;
