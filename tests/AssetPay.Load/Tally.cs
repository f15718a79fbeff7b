using System.Collections.Concurrent;
using System.Globalization;

namespace AssetPay.Load;

/// <summary>What became of the calls.</summary>
internal sealed class Tally
{
    private const int MostProblems = 20;

    private int _calls, _created, _resent, _found, _done, _refused, _reads, _ambiguous, _settled, _attempts;

    public int Calls => _calls;

    /// <summary>Trades that there must be, by what the callers were told.</summary>
    public int Created => _created;

    public int Ambiguous => _ambiguous;

    public int Reconciled => _resent + _found;

    public int Settled => _settled;

    /// <summary>What was told and is not so.</summary>
    public ConcurrentQueue<string> Problems { get; } = new();

    public void Attempt(int attempts) => Interlocked.Add(ref _attempts, attempts);

    public void Read()
    {
        Interlocked.Increment(ref _calls);
        Interlocked.Increment(ref _reads);
    }

    public void AmbiguousOnce() => Interlocked.Increment(ref _ambiguous);

    /// <summary>A call that creates a trade has ended.</summary>
    public void End(Ending ending, bool wasAmbiguous)
    {
        Interlocked.Increment(ref _calls);
        if (wasAmbiguous)
        {
            Interlocked.Increment(ref _settled);
        }

        if (ending != Ending.Refused)
        {
            Interlocked.Increment(ref _created);
        }

        switch (ending)
        {
            case Ending.Resent: Interlocked.Increment(ref _resent); break;
            case Ending.Found: Interlocked.Increment(ref _found); break;
            case Ending.DoneWithoutValue: Interlocked.Increment(ref _done); break;
            case Ending.Refused: Interlocked.Increment(ref _refused); break;
        }
    }

    public void Problem(string problem)
    {
        if (Problems.Count < MostProblems)
        {
            Problems.Enqueue(problem);
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        {_calls:N0} calls in {_attempts:N0} attempts: {_reads:N0} reads, {_created:N0} trades created, {_refused:N0} calls refused for certain
        unknown outcomes settled by the client: {_resent:N0} resent, {_found:N0} found; left to the caller {_ambiguous:N0} times, all {_settled:N0} of those calls settled by calling again
        done, though the answer could not be read: {_done:N0}
        """);
}

/// <summary>How a call that creates a trade ended, for certain.</summary>
internal enum Ending
{
    Sent,
    Resent,
    Found,
    DoneWithoutValue,
    ExistedAlready,
    Refused,
}
