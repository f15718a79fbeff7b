using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ApiDocs.Fuzzing.Answers;

/// <summary>
/// <c>answers [--seed N] [--from N] [--cases N] [--show]</c>: so many cases from a number on. Stopped at whatever case, it goes on with
/// <c>--from</c> that case. <c>--show</c> prints the answers.
/// </summary>
internal static class AnswerCommand
{
    private const int Reported = 10_000;
    private const int Shown = 4000;

    /// <returns>0: nothing was found; 1: something was; 2: the command was not understood.</returns>
    internal static int Run(ReadOnlySpan<string> arguments)
    {
        var (seed, from, cases, isShown) = (1, 0, 200_000, false);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--show")
            {
                isShown = true;
                continue;
            }

            if (i + 1 == arguments.Length || !int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !Set(arguments[i], number))
            {
                Console.Error.WriteLine("usage: answers [--seed N] [--from N] [--cases N] [--show]");
                return 2;
            }

            i++;
        }

        return Run(seed, from, cases, isShown);

        bool Set(string name, int number)
        {
            switch (name)
            {
                case "--seed": seed = number; return true;
                case "--from": from = number; return true;
                case "--cases": cases = number; return true;
                default: return false;
            }
        }
    }

    private static int Run(int seed, int from, int cases, bool isShown)
    {
        using var run = new AnswerRun();
        var (clock, findings, bytes) = (Stopwatch.StartNew(), 0, 0L);
        for (var number = from; number < from + cases; number++)
        {
            var answer = AnswerCase.Draw(seed, number);
            bytes += answer.Body.Length;
            if (isShown)
            {
                Console.WriteLine($"{answer.Status} {Encoding.UTF8.GetString(answer.Body.AsSpan(0, Math.Min(answer.Body.Length, Shown)))}");
            }

            foreach (var finding in run.Judge(seed, number))
            {
                findings++;
                Console.WriteLine(finding);
            }

            if ((number + 1 - from) % Reported == 0)
            {
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number + 1 - from} cases, {findings} findings, {clock.Elapsed.TotalSeconds:0} s; to go on from here: --seed {seed} --from {number + 1}"));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases} answers ({bytes / 1024.0 / 1024.0:0.0} MiB), seed {seed}: {findings} findings in {clock.Elapsed.TotalSeconds:0} s"));
        return findings == 0 ? 0 : 1;
    }
}
