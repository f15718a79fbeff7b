using BenchmarkDotNet.Reports;

namespace ApiDocs.Benchmarks.Report;

/// <summary>What came of a part of the benchmarks: what each cost, and whether all of them ran.</summary>
internal sealed record PartResult(Dictionary<string, Figure> Figures, bool IsSound)
{
    /// <summary>What is counted and not measured, by what it is.</summary>
    public Dictionary<string, int> Counts { get; init; } = [];

    public static PartResult Nothing { get; } = new([], IsSound: true);

    public static PartResult Of(IEnumerable<Summary> summaries)
    {
        var all = summaries.ToList();
        return new(Figure.AllOf(all), all.SelectMany(summary => summary.Reports).All(report => report.Success));
    }
}
