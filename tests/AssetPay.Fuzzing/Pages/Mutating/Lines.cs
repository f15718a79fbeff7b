namespace ApiDocs.Fuzzing.Pages.Mutating;

/// <summary>Lines cut, repeated, swapped, indented, joined and broken.</summary>
internal static class Lines
{
    private const int MostRepeats = 40;

    private static readonly string[] s_marks = ["> ", "- ", "1. ", "    ", "\t", "# ", "###### ", "| ", "  - ", "* ", "> > > "];

    public static IReadOnlyList<TextMutation> All { get; } =
    [
        new("cut lines", 6, (dice, text) => Change(dice, text, (lines, at, count) => lines.RemoveRange(at, count))),
        new("repeat lines", 5, (dice, text) => Change(dice, text, (lines, at, count) => lines.InsertRange(at, Repeated(dice, lines.GetRange(at, count))))),
        new("swap lines", 5, SwapLines),
        new("splice lines", 6, (dice, text) => Change(dice, text, (lines, at, _) => lines.InsertRange(at, Foreign(dice)))),
        new("graft a page", 3, Graft),
        new("mark lines", 4, (dice, text) => Change(dice, text, (lines, at, count) => Mark(lines, at, count, dice.Pick(s_marks)))),
        new("join lines", 3, (dice, text) => Change(dice, text, (lines, at, count) => Join(lines, at, Math.Min(count, 3)))),
        new("break a line", 3, (dice, text) => text.Insert(dice.Below(text.Length + 1), dice.Pick(["\n", "\n\n", "  \n", "\\\n"]))),
        new("cut off", 2, (dice, text) => text[..dice.Below(text.Length + 1)]),
        new("cut a stretch", 3, CutStretch),
    ];

    private static string Change(Dice dice, string text, Action<List<string>, int, int> change)
    {
        var lines = text.Split('\n').ToList();
        var at = dice.Below(lines.Count);
        change(lines, at, Math.Min(dice.OneIn(4) ? dice.Between(1, 30) : dice.Between(1, 4), lines.Count - at));
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Repeated(Dice dice, List<string> lines) =>
        Enumerable.Repeat(lines, dice.OneIn(5) ? dice.Between(2, Math.Max(2, MostRepeats / lines.Count)) : 1).SelectMany(all => all);

    private static string SwapLines(Dice dice, string text)
    {
        var lines = text.Split('\n');
        var (one, other) = (dice.Below(lines.Length), dice.Below(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return string.Join('\n', lines);
    }

    private static string[] Foreign(Dice dice)
    {
        var lines = dice.Pick(Corpus.Whole.All).Text.Split('\n');
        var at = dice.Below(lines.Length);
        return lines[at..Math.Min(lines.Length, at + dice.Between(1, 12))];
    }

    private static string Graft(Dice dice, string text)
    {
        var (mine, other) = (text.Split('\n'), dice.Pick(Corpus.Whole.All).Text.Split('\n'));
        var from = dice.Below(other.Length);
        return string.Join('\n', mine[..dice.Below(mine.Length + 1)].Concat(other[from..Math.Min(other.Length, from + 60)]));
    }

    private static void Mark(List<string> lines, int at, int count, string mark)
    {
        for (var i = at; i < at + count; i++)
        {
            lines[i] = mark + lines[i];
        }
    }

    private static void Join(List<string> lines, int at, int count)
    {
        var joined = string.Join(' ', lines.GetRange(at, count));
        lines.RemoveRange(at, count);
        lines.Insert(at, joined);
    }

    private static string CutStretch(Dice dice, string text)
    {
        var at = dice.Below(text.Length + 1);
        return text.Remove(at, Math.Min(dice.Between(1, 40), text.Length - at));
    }
}
