namespace ApiDocs.Fuzzing.Pages;

/// <summary>Some sections of a long page, and its title: a case of a few lines is judged ten times as fast as one of whole pages.</summary>
internal static class Excerpt
{
    private const int Enough = 700;
    private const int LockedParts = 12;

    public static FuzzPage Of(Dice dice, FuzzPage page) => page with { Text = page.IsLock ? OfLock(dice, page.Text) : OfPage(dice, page.Text) };

    private static string OfPage(Dice dice, string text)
    {
        var sections = text.Split("\n#");
        var kept = new List<string> { sections[0] };
        for (var at = dice.Below(sections.Length); at < sections.Length && kept.Sum(section => section.Length) < Enough; at++)
        {
            if (at > 0)
            {
                kept.Add(sections[at]);
            }
        }

        return string.Join("\n#", kept);
    }

    private static string OfLock(Dice dice, string text)
    {
        var parts = text.Split(",\n");
        var from = dice.Between(1, parts.Length - LockedParts - 1);
        return string.Join(",\n", [.. parts[..2], .. parts[Math.Max(2, from)..(from + LockedParts)], parts[^1]]);
    }
}
