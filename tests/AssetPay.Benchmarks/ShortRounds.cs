using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Jobs;

namespace ApiDocs.Benchmarks;

/// <summary>
/// Many rounds of microseconds' work, each so short that the machine seldom takes it away from us in the middle: the shortest of them is
/// what the work costs, whatever else runs here. The count is fixed, as finding one would run unoptimized code.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ShortRoundsAttribute() : JobMutatorConfigBaseAttribute(
    Job.Default.WithInvocationCount(512).WithWarmupCount(400).WithIterationCount(100).WithGcForce(false));

/// <summary>Work that takes milliseconds or seconds: each round does it once.</summary>
/// <param name="warmup">Rounds before it is measured.</param>
/// <param name="rounds">Rounds that are measured; the shortest counts.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LongRoundsAttribute(int warmup, int rounds) : JobMutatorConfigBaseAttribute(
    Job.Default.WithInvocationCount(1).WithUnrollFactor(1).WithWarmupCount(warmup).WithIterationCount(rounds).WithGcForce(false))
{
    public int Warmup { get; } = warmup;

    public int Rounds { get; } = rounds;
}
