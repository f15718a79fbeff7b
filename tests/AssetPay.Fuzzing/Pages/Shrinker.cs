using ApiDocs.Fuzzing.Pages.Judging;

namespace ApiDocs.Fuzzing.Pages;

/// <summary>Makes a case smaller for as long as the same complaint stays: fewer pages, then fewer lines, then fewer letters.</summary>
internal static class Shrinker
{
    private const int MostTries = 1_500;

    public static PageCase Shrink(PageCase given, Complaint complaint)
    {
        var tries = 0;
        bool Stays(PageCase smaller) => tries++ < MostTries && PageJudge.Judge(smaller)?.Kind == complaint.Kind;

        // Seldom is the edit at fault.
        var best = Stays(given with { Before = given.After }) ? given with { Before = given.After } : given;
        best = Pages(best, Stays);
        best = Texts(best, Stays, text => text.Split('\n'), "\n");
        return Texts(best, Stays, text => [.. text.Select(letter => letter.ToString())], "");
    }

    private static PageCase Pages(PageCase given, Func<PageCase, bool> stays)
    {
        foreach (var page in given.After.Pages.Concat(given.Before.Pages).Select(page => (page.Root, page.Path)).Distinct())
        {
            var smaller = (given.HasEdit ? given with { Before = Without(given.Before, page) } : given).WithAfter(Without(given.After, page));
            given = smaller.After.Pages.Count > 0 && stays(smaller) ? smaller : given;
        }

        return given;
    }

    private static PageSet Without(PageSet set, (string Root, string Path) file) => new(set.Pages.RemoveAll(page => (page.Root, page.Path) == file));

    private static PageCase Texts(PageCase given, Func<PageCase, bool> stays, Func<string, string[]> cut, string between)
    {
        for (var at = 0; at < given.After.Pages.Count; at++)
        {
            given = Text(given, given.After.Pages[at].Text, cut, between, stays, (old, text) => old.WithAfter(old.After.With(at, text)));
        }

        for (var at = 0; given.HasEdit && at < given.Before.Pages.Count; at++)
        {
            given = Text(given, given.Before.Pages[at].Text, cut, between, stays, (old, text) => old with { Before = old.Before.With(at, text) });
        }

        return given;
    }

    /// <summary>Takes away halves, then quarters, and so on to single parts.</summary>
    private static PageCase Text(PageCase given, string text, Func<string, string[]> cut, string between, Func<PageCase, bool> stays, Func<PageCase, string, PageCase> with)
    {
        var parts = cut(text).ToList();
        for (var size = parts.Count / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= parts.Count;)
            {
                var fewer = parts.Take(at).Concat(parts.Skip(at + size)).ToList();
                var smaller = with(given, string.Join(between, fewer));
                if (stays(smaller))
                {
                    (given, parts) = (smaller, fewer);
                }
                else
                {
                    at += size;
                }
            }
        }

        return given;
    }
}
