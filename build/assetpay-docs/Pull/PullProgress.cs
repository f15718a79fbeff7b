using ApiDocs.Tool.Output;
using Spectre.Console;

namespace ApiDocs.Tool.Pull;

/// <summary>How far a pull has come: a bar on a terminal, and nothing where nobody is looking.</summary>
internal static class PullProgress
{
    /// <summary>Does the work; it is handed what makes a bar, once it knows how long that is.</summary>
    public static Task<T> ShowAsync<T>(Screen screen, Func<Func<int, IProgress<int>>, Task<T>> work) => screen.IsTerminal
        ? screen.Console.Progress().StartAsync(context => work(total => new Bar(context.AddTask("fetching pages", maxValue: total))))
        : work(_ => new Bar(null));

    private sealed class Bar(ProgressTask? task) : IProgress<int>
    {
        public void Report(int value)
        {
            if (task is not null)
            {
                task.Value = Math.Max(task.Value, value);
            }
        }
    }
}
