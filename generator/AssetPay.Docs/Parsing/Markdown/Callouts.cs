using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Makes one block of a callout's prose; tables and code inside it are set after it, where their recognisers see them.</summary>
internal static class Callouts
{
    private static readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Note", "Warning", "Tip", "Info", "Check", "Danger", "Caution", "Important", "Callout", "Alert", "Hint",
    };

    // "> [!NOTE]", as repositories write it.
    private static readonly Wording _mark = new("^\\[!(?<name>[A-Za-z]+)\\]\\s*");

    public static bool IsName(string name) => _names.Contains(name);

    public static void Add(PageText page, string? label, IReadOnlyList<Block> inner, List<Block> blocks)
    {
        var prose = new List<Passage>();
        var others = new List<Block>();
        foreach (var block in inner)
        {
            if (block is TableBlock or FenceBlock)
                others.Add(block);
            else
                prose.Add(block.Text);
        }

        if (prose.Count > 0)
            blocks.Add(Marked(label, CalloutText.Join(page, prose, prose[0].OffsetOf(0))));

        blocks.AddRange(others);
    }

    private static CalloutBlock Marked(string? label, Passage text)
    {
        var mark = label is null ? _mark.Match(text.Text) : Match.Empty;
        if (!mark.Success)
            return new CalloutBlock(label, text);

        var name = mark.Groups["name"].Value;
        return new CalloutBlock(
            name.Substring(0, 1).ToUpperInvariant() + name.Substring(1).ToLowerInvariant(), text.Slice(mark.Length, text.Text.Length - mark.Length));
    }
}
