using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace ApiDocs.Fuzzing.Pages.Judging;

/// <summary>
/// Hears every exception that is thrown on this thread, caught by anybody or not: a reader that stumbles and says nothing has stumbled.
/// </summary>
internal sealed class Thrown : IDisposable
{
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private readonly List<Complaint> _heard = [];

    public Thrown() => AppDomain.CurrentDomain.FirstChanceException += Hear;

    public IReadOnlyList<Complaint> Heard => _heard;

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= Hear;

    private void Hear(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        if (Environment.CurrentManagedThreadId == _thread && _heard.Count == 0)
        {
            var stack = new StackTrace(1).ToString();
            if (FrameOf(stack) is { } frame)
            {
                _heard.Add(new($"{thrown.Exception.GetType().Name} in {frame}", $"{thrown.Exception.Message}\n{stack}"));
            }
        }
    }

    /// <summary>The first of the generator's methods on the way out; null: the compiler is by itself.</summary>
    private static string? FrameOf(string stack) => stack.Split('\n')
        .Select(frame => frame.Trim())
        .FirstOrDefault(frame => frame.StartsWith("at ApiDocs.", StringComparison.Ordinal) && !frame.StartsWith("at ApiDocs.Fuzzing", StringComparison.Ordinal))?
        .Split('(')[0]["at ".Length..];
}
