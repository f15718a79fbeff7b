using System.Globalization;
using BenchmarkDotNet.Reports;

namespace ApiDocs.Benchmarks.Report;

/// <summary>What one benchmark cost: the time of its shortest round, and the bytes it allocated.</summary>
internal sealed record Figure(double Nanoseconds, double Bytes)
{
    /// <summary>By name, "ReadTrade.Ours", with the parameters behind it where there are some: "EditPage.Ours(Edit=TableRow)".</summary>
    public static Dictionary<string, Figure> AllOf(IEnumerable<Summary> summaries) => summaries
        .SelectMany(summary => summary.Reports)
        .Where(report => report.ResultStatistics is not null)
        .ToDictionary(NameOf, report => new Figure(report.ResultStatistics!.Min, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0), StringComparer.Ordinal);

    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:F0} ns"),
        < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:F2} µs"),
        < 1e9 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:F1} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e9:F2} s"),
    };

    public static string Size(double bytes) => bytes switch
    {
        < 64 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} B"),
        < 64 * 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024:N0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024 / 1024:N0} MB"),
    };

    private static string NameOf(BenchmarkReport report)
    {
        var descriptor = report.BenchmarkCase.Descriptor;
        var parameters = report.BenchmarkCase.Parameters.Items.Select(item => $"{item.Name}={item.Value}");
        return $"{descriptor.Type.Name}.{descriptor.WorkloadMethod.Name}{(report.BenchmarkCase.HasParameters ? $"({string.Join(",", parameters)})" : "")}";
    }
}
