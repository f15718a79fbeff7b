using ApiDocs.Fuzzing.Running;

namespace ApiDocs.Fuzzing.Index;

/// <summary><c>index</c>: many spoilt indexes, or one of them again.</summary>
internal static class IndexVerb
{
    public static int Run(Arguments arguments)
    {
        var seed = arguments.Number("--seed", 1);
        if (arguments.Has("--case"))
        {
            return Again(IndexCase.Draw(seed, arguments.Number("--case", 0)));
        }

        var folder = arguments.Text("--state", Path.Combine(AppContext.BaseDirectory, "fuzzing", $"index-{seed}"));
        Console.WriteLine($"seed {seed}, in {folder}");
        var found = new LongRun(folder, Console.Out).To(
            arguments.Number("--cases", 200_000),
            number => IndexJudge.Judge(IndexCase.Draw(seed, number))?.Kind,
            (number, _) => Again(IndexCase.Draw(seed, number)));
        return found == 0 ? 0 : 1;
    }

    private static int Again(IndexCase given)
    {
        var complaint = IndexJudge.Judge(given);
        Console.WriteLine($"{given}\n{given.Text}\n  {complaint?.ToString() ?? "nothing is wrong"}");
        return complaint is null ? 0 : 1;
    }
}
