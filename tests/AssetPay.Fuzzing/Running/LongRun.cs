using System.Diagnostics;

namespace ApiDocs.Fuzzing.Running;

/// <summary>Judges cases one after the other, can be stopped and taken up again, and prints what was found, what was slow, and how far it is.</summary>
internal sealed class LongRun(string folder, TextWriter output)
{
    private const int SlowMilliseconds = 1_000;
    private const int StuckSeconds = 20;
    private const int ProgressEach = 1_000;

    private readonly Dictionary<string, int> _found = new(StringComparer.Ordinal);
    private readonly Stopwatch _clock = new();
    private int _current;

    /// <summary>Judges cases up to the given one. A judge names the kind of what is wrong, or gives null; the first of each kind is shown.</summary>
    /// <returns>How many cases had something wrong.</returns>
    public int To(int cases, Func<int, string?> judge, Action<int, string> show)
    {
        using var state = new RunState(Path.Combine(folder, "state.txt"));
        using var watch = new Timer(_ => TellStuck(), null, TimeSpan.FromSeconds(StuckSeconds), TimeSpan.FromSeconds(StuckSeconds));
        var first = state.Next;
        var whole = Stopwatch.StartNew();
        while (state.Next < cases)
        {
            _current = state.Next;
            if (state.Begun > 1)
            {
                Tell(_current, "the case ends the process", show);
            }
            else
            {
                state.Begin();
                _clock.Restart();
                var kind = judge(_current);
                var milliseconds = _clock.ElapsedMilliseconds;
                if (milliseconds > SlowMilliseconds)
                {
                    output.WriteLine($"slow: case {_current} took {milliseconds} ms");
                }

                if (kind is not null)
                {
                    Tell(_current, kind, show);
                }
            }

            state.Finish();
            if (state.Next % ProgressEach == 0 || state.Next == cases)
            {
                output.WriteLine($"{state.Next} of {cases} cases, {_found.Values.Sum()} with something wrong, {whole.ElapsedMilliseconds / Math.Max(1.0, state.Next - first):0.0} ms each");
            }
        }

        foreach (var (kind, count) in _found.OrderByDescending(found => found.Value))
        {
            output.WriteLine($"{count} times: {kind}");
        }

        return _found.Values.Sum();
    }

    private void Tell(int number, string kind, Action<int, string> show)
    {
        _found[kind] = _found.GetValueOrDefault(kind) + 1;
        if (_found[kind] == 1)
        {
            show(number, kind);
        }
    }

    private void TellStuck()
    {
        if (_clock.Elapsed > TimeSpan.FromSeconds(StuckSeconds))
        {
            output.WriteLine($"case {_current} has been running for {_clock.Elapsed.TotalSeconds:0} s");
        }
    }
}
