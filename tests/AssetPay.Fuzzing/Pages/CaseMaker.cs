using ApiDocs.Fuzzing.Pages.Mutating;

namespace ApiDocs.Fuzzing.Pages;

/// <summary>Draws a case: a few pages of one API, spoilt, and an edit of them.</summary>
internal static class CaseMaker
{
    private const int CompiledEach = 20;
    private const int WholeEach = 20;
    private const int LongestSet = 200_000;

    // What was read by the newest readers is drawn most often.
    private static readonly (string Path, int Weight)[] s_weights =
    [
        ("guides/callbacks.md", 8), ("guides/withdrawals.md", 4), ("overlay/", 5), ("api-reference/introduction.md", 5), ("reference/", 3),
    ];

    public static PageCase Draw(int seed, int number)
    {
        var dice = Dice.Of(seed, number);
        var steps = new List<string>();
        var before = Begin(dice);
        if (dice.OneIn(4))
        {
            before = Spoil(dice, before, dice.Pick(SetMutations.All, one => one.Weight), steps);
        }

        for (var left = dice.Below(3); left > 0; left--)
        {
            before = Spoil(dice, before, steps);
        }

        steps.Add("edit");
        var after = before;
        for (var left = dice.OneIn(4) ? dice.Between(3, 8) : dice.Between(1, 2); left > 0; left--)
        {
            after = Spoil(dice, after, steps);
        }

        if (dice.OneIn(25))
        {
            after = Spoil(dice, after, dice.Pick(SetMutations.All, one => one.Weight), steps);
        }

        return new(seed, number, before, after) { Steps = string.Join(", ", steps), IsCompiled = number % CompiledEach == 0 };
    }

    private static PageSet Begin(Dice dice)
    {
        var whole = dice.Below(5) < 3 ? OfReady(dice) : Few(dice, dice.Pick(Corpus.Whole.Others), dice.Between(1, 2));
        return dice.OneIn(WholeEach) ? whole : new([.. whole.Pages.Select(page => Excerpt.Of(dice, page))]);
    }

    private static PageSet OfReady(Dice dice)
    {
        var all = Corpus.Whole.Ready.Pages;
        var main = dice.Pick(all, WeightOf);
        var pages = new PageSet([main]);
        foreach (var twin in all.Where(page => page.Path == "overlay/" + main.Path || main.Path == "overlay/" + page.Path))
        {
            pages = pages.Plus(twin);
        }

        for (var left = dice.Below(2); left > 0; left--)
        {
            var page = dice.Pick(all, WeightOf);
            pages = pages.Pages.Contains(page) ? pages : pages.Plus(page);
        }

        return dice.OneIn(6) ? pages.Plus(Corpus.Whole.Lock) : pages;
    }

    private static int WeightOf(FuzzPage page) =>
        s_weights.FirstOrDefault(known => page.Path.StartsWith(known.Path, StringComparison.Ordinal)) is { Path: not null } found ? found.Weight : 2;

    private static PageSet Few(Dice dice, PageSet set, int count)
    {
        while (set.Pages.Count > count)
        {
            set = set.Without(dice.Below(set.Pages.Count));
        }

        return set;
    }

    private static PageSet Spoil(Dice dice, PageSet set, List<string> steps)
    {
        var at = dice.Below(set.Pages.Count);
        var (text, name) = TextMutations.Apply(dice, set.Pages[at].Text);
        steps.Add(name);
        return set.Length + text.Length > LongestSet ? set : set.With(at, text);
    }

    private static PageSet Spoil(Dice dice, PageSet set, SetMutation mutation, List<string> steps)
    {
        steps.Add(mutation.Name);
        return mutation.Apply(dice, set);
    }
}
