namespace ApiDocs.Benchmarks.Compiler;

/// <summary>What something took: processor time, which other programs on the machine do not add to, and what was allocated.</summary>
internal sealed record Cost(double Milliseconds, double Mebibytes)
{
    private const int MostRounds = 6;

    /// <summary>Once more for as long as it took more than is to be had without looking closely.</summary>
    public static Cost Least(double easily, Action run)
    {
        var least = Of(run);
        for (var round = 1; round < MostRounds && least.Milliseconds > easily && (easily > 0 || round < 2); round++)
        {
            var next = Of(run);
            least = new(Math.Min(least.Milliseconds, next.Milliseconds), Math.Min(least.Mebibytes, next.Mebibytes));
        }

        return least;
    }

    /// <summary>The greater of each.</summary>
    public Cost Or(Cost other) => new(Math.Max(Milliseconds, other.Milliseconds), Math.Max(Mebibytes, other.Mebibytes));

    public static Cost Of(Action run)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var begin = Environment.CpuUsage.TotalTime;
        run();
        var time = Environment.CpuUsage.TotalTime - begin;
        return new(time.TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1048576.0);
    }
}
