using ApiDocs.Fuzzing.Driving;

namespace ApiDocs.Fuzzing.Pages.Judging;

/// <summary>
/// How many bytes a run may allocate for what it read and what it emitted: what grows faster than its pages goes beyond.
/// </summary>
internal static class Budget
{
    private const long ForNothing = 4_000_000;
    private const long ForALetterRead = 3_000;
    private const long ForALetterEmitted = 200;

    public static (ClientRun Run, long Bytes) Measure(Func<ClientRun> run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = run();
        return (result, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    public static long Of(ClientRun run, PageSet pages) => ForNothing + (ForALetterRead * pages.Length) + (ForALetterEmitted * run.Files.Values.Sum(text => (long)text.Length));

    public static IEnumerable<Complaint> Check(ClientRun run, PageSet pages, long bytes) =>
        bytes <= Of(run, pages) ? [] : [new("too many bytes allocated", FormattableString.Invariant($"{bytes:N0}, where {Of(run, pages):N0} are allowed for {pages.Length:N0} letters"))];
}
