using System.Text.RegularExpressions;

namespace ApiDocs.Fuzzing.Pages.Mutating;

/// <summary>Paragraphs, tables and fences as wholes, what blank lines part; and sections, what headings part.</summary>
internal static partial class Blocks
{
    public static IReadOnlyList<TextMutation> All { get; } =
    [
        new("swap blocks", 4, (dice, text) => Swap(dice, text.Split("\n\n"), "\n\n")),
        new("swap sections", 3, (dice, text) => Swap(dice, Heading().Split(text), "\n#")),
        new("repeat a section", 3, RepeatSection),
        new("splice a block", 6, SpliceBlock),
        new("change a heading", 4, ChangeHeading),
        new("hostile heading", 3, HostileHeading),
        new("repeat a block in others' words", 3, RepeatRenamed),
    ];

    private static string Swap(Dice dice, string[] parts, string between)
    {
        var (one, other) = (dice.Below(parts.Length), dice.Below(parts.Length));
        (parts[one], parts[other]) = (parts[other], parts[one]);
        return string.Join(between, parts);
    }

    private static string RepeatSection(Dice dice, string text)
    {
        var parts = Heading().Split(text).ToList();
        parts.Insert(dice.Below(parts.Count + 1), dice.Pick(parts));
        return string.Join("\n#", parts);
    }

    private static string SpliceBlock(Dice dice, string text)
    {
        var blocks = text.Split("\n\n").ToList();
        blocks.Insert(dice.Below(blocks.Count + 1), dice.Pick(dice.Pick(Corpus.Whole.All).Text.Split("\n\n")));
        return string.Join("\n\n", blocks);
    }

    private static string ChangeHeading(Dice dice, string text)
    {
        var other = Headline().Matches(dice.Pick(Corpus.Whole.All).Text);
        return other.Count == 0 ? text : Spots.Replace(dice, text, Headline(), _ => dice.Pick(other).Value);
    }

    private static string HostileHeading(Dice dice, string text) =>
        Spots.Replace(dice, text, Headline(), match => new string('#', dice.Between(0, 7)) + " " + (dice.OneIn(2) ? match.Groups[1].Value : "") + HostileStrings.Draw(dice));

    /// <summary>The same block once more with one letter other: names that are nearly the same, fields that differ by case.</summary>
    private static string RepeatRenamed(Dice dice, string text)
    {
        var blocks = text.Split("\n\n").ToList();
        var at = dice.Below(blocks.Count);
        blocks.Insert(at, dice.Below(3) switch { 0 => blocks[at].ToUpperInvariant(), 1 => blocks[at].Replace('e', '\u00e9'), _ => blocks[at].Replace("_", "", StringComparison.Ordinal) });
        return string.Join("\n\n", blocks);
    }

    [GeneratedRegex("\n#")]
    private static partial Regex Heading();

    [GeneratedRegex("^#{1,6} (.*)$", RegexOptions.Multiline)]
    private static partial Regex Headline();
}
