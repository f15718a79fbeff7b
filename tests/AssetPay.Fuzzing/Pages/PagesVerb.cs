using ApiDocs.Fuzzing.Pages.Judging;
using ApiDocs.Fuzzing.Running;

namespace ApiDocs.Fuzzing.Pages;

/// <summary><c>pages</c>: many cases, or one of them again.</summary>
internal static class PagesVerb
{
    public static int Run(Arguments arguments)
    {
        var seed = arguments.Number("--seed", 1);
        var folder = arguments.Text("--state", Path.Combine(AppContext.BaseDirectory, "fuzzing", $"pages-{seed}"));
        if (arguments.Has("--case"))
        {
            return Again(CaseMaker.Draw(seed, arguments.Number("--case", 0)), arguments.Text("--out", Path.Combine(folder, "replayed")), arguments.Has("--shrink"));
        }

        return arguments.Has("--read")
            ? Again(StoredCase.Read(arguments.Text("--read", "")), arguments.Text("--out", Path.Combine(folder, "replayed")), arguments.Has("--shrink"))
            : Many(arguments.Number("--cases", 200_000), seed, folder);
    }

    private static int Many(int cases, int seed, string folder)
    {
        Console.WriteLine($"seed {seed}, in {folder}");
        var found = new LongRun(folder, Console.Out).To(
            cases,
            number => PageJudge.Judge(CaseMaker.Draw(seed, number))?.Kind,
            (number, _) => Again(CaseMaker.Draw(seed, number), Path.Combine(folder, "found", $"{number}"), isShrunk: true));
        return found == 0 ? 0 : 1;
    }

    /// <summary>Writes the pages of one case, before anything is done with them, judges it, and says what is wrong with it.</summary>
    private static int Again(PageCase given, string folder, bool isShrunk)
    {
        StoredCase.Write(given, folder);
        Console.WriteLine($"{given}\n  pages: {folder}");
        var complaint = PageJudge.Judge(given);
        Console.WriteLine($"  {complaint?.ToString().ReplaceLineEndings("\n  ") ?? "nothing is wrong"}");
        if (complaint is not null && isShrunk)
        {
            Directory.Delete(folder, recursive: true);
            StoredCase.Write(Shrinker.Shrink(given, complaint), folder);
        }

        return complaint is null ? 0 : 1;
    }
}
