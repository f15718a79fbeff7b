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
            _heard.Add(new($"{thrown.Exception.GetType().Name} in {FrameOf(stack)}", $"{thrown.Exception.Message}\n{stack}"));
        }
    }

    /// <summary>The first of our methods on the way out.</summary>
    private static string FrameOf(string stack)
    {
        var frames = stack.Split('\n').Select(frame => frame.Trim()).ToList();
        var frame = frames.Find(line => line.StartsWith("at ApiDocs.", StringComparison.Ordinal) && !line.StartsWith("at ApiDocs.Fuzzing", StringComparison.Ordinal)) ?? frames[0];
        return frame.Split('(')[0].Replace("at ", "", StringComparison.Ordinal);
    }
}
