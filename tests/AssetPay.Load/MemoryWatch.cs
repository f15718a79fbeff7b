using System.Globalization;

namespace AssetPay.Load;

/// <summary>What is in use after everything unused was collected: a third through the run, and at its end.</summary>
internal sealed class MemoryWatch
{
    /// <summary>Pools and connections may still grow a little; what is kept of each of some hundred thousand calls would be more.</summary>
    private const long Bound = 8L << 20;

    private long _early;
    private long _late;

    public bool IsFlat => _late - _early <= Bound;

    public void LookEarly() => _early = Collected();

    public void LookLate() => _late = Collected();

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"memory in use after a third {Mebibytes(_early):0.0} MiB, at the end {Mebibytes(_late):0.0} MiB (bound: {Mebibytes(Bound):0} MiB more)");

    private static double Mebibytes(long bytes) => bytes / (double)(1 << 20);

    private static long Collected()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
