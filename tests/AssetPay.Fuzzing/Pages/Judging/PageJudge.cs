using ApiDocs.Fuzzing.Driving;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Fuzzing.Pages.Judging;

/// <summary>
/// What must hold for every case, whatever its pages say: the generator throws nothing, keeps to its budget, gives C#, finds everything
/// cached when nothing has changed, and says after an edit what it says from nothing. The last makes every file twice, and on two ways.
/// </summary>
internal static class PageJudge
{
    /// <summary>The first thing that is wrong; null: nothing.</summary>
    public static Complaint? Judge(PageCase given)
    {
        using var thrown = new Thrown();
        try
        {
            return Judge(given, thrown).FirstOrDefault();
        }
        catch (Exception exception)
        {
            return thrown.Heard.FirstOrDefault() ?? new(exception.GetType().Name, exception.ToString());
        }
    }

    private static IEnumerable<Complaint> Judge(PageCase given, Thrown thrown)
    {
        var consumer = Project(given, given.Before);
        var before = consumer.Run();
        foreach (var complaint in Faults.Of(before, thrown))
        {
            yield return complaint;
        }

        var edited = consumer.Edit(given.After.Docs).Run();
        var fresh = Project(given, given.After);
        var (first, bytes) = Budget.Measure(fresh.Run);
        foreach (var complaint in Faults.Of(edited, thrown)
            .Concat(Faults.Of(first, thrown))
            .Concat(EmittedFiles.Check(first))
            .Concat(Places.Check(first, given.After))
            .Concat(Sameness.Check("an edit gives something else than a fresh run", first, edited))
            .Concat(Budget.Check(first, given.After, bytes))
            .Concat(Cached.Check(consumer))
            .Concat(given.IsCompiled ? EmittedFiles.Compile(first) : []))
        {
            yield return complaint;
        }
    }

    private static Consumer Project(PageCase given, PageSet pages) =>
        given.IsCompiled ? new Consumer(pages.Docs) : new Consumer(pages.Docs).WithoutReferences();
}
