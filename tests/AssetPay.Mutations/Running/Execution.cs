using System.Diagnostics;
using System.Text;

namespace ApiDocs.Mutations.Running;

/// <summary>Another program, run to its end or to its limit. <paramref name="Exit"/>: null when it had to be stopped.</summary>
internal sealed record Execution(int? Exit, string Output)
{
    public static Execution Run(string file, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, TimeSpan? limit)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = new StringBuilder();
        void Take(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.AppendLine(line.Data);
            }
        }

        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var ended = process.WaitForExit(limit ?? Timeout.InfiniteTimeSpan);
        if (!ended)
        {
            process.Kill(entireProcessTree: true);
        }

        process.WaitForExit();
        lock (output)
        {
            return new(ended ? process.ExitCode : null, output.ToString());
        }
    }
}
