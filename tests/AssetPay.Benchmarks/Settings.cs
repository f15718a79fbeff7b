using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ApiDocs.Benchmarks;

/// <summary>
/// All in this process, one side right after the other: the figures are ratios, and a machine that others use too is nearly the same for
/// both. It also saves a build for each class.
/// </summary>
internal sealed class Settings : ManualConfig
{
    public Settings()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).AsMutator());
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(StatisticColumn.Min);
        AddLogger(ConsoleLogger.Default);
        WithOptions(ConfigOptions.DisableLogFile);
        WithArtifactsPath(Path.Combine(Path.GetTempPath(), "assetpay-benchmarks"));
    }
}
