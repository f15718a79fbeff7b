using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>How the prose spells the names that its addresses have in lower case: "AssetPay" and "Assetpay" for assetpay.gg.</summary>
internal static class SpellingCollector
{
    private static readonly Wording _host = new("https?://(?<host>[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)");

    // An address, a path, a file or a header is no word of prose; "CS2/Assetpay" is two.
    private static readonly Wording _word = new(
        "(?<address>(?<!\\S)[(\"]?(?:https?://|/)\\S*)|(?<![\\w.@-])(?<word>[A-Za-z][A-Za-z0-9]*)(?![\\w@-]|\\.\\w)");

    private static readonly HashSet<string> _secondLevel = new(StringComparer.Ordinal) { "co", "com", "net", "org", "gov", "ac", "edu" };

    public static EquatableArray<Spelling> Collect(IReadOnlyList<Block> blocks, PageText page)
    {
        var labels = Labels(page.Text);
        if (labels.Count == 0)
            return default;

        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (block is TableBlock table)
                Count(table, labels, counts);
            else if (block is not FenceBlock)
                Count(block.Text, labels, counts);
        }

        return counts.Select(count => new Spelling(count.Key, count.Value)).ToEquatableArray();
    }

    private static void Count(TableBlock table, List<string> labels, SortedDictionary<string, int> counts)
    {
        foreach (var cell in table.Header)
            Count(cell, labels, counts);

        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
                Count(cell, labels, counts);
        }
    }

    private static void Count(Passage passage, List<string> labels, SortedDictionary<string, int> counts)
    {
        foreach (var piece in passage.Pieces)
        {
            if (piece.IsCode || !labels.Exists(label => piece.Text.IndexOf(label, StringComparison.OrdinalIgnoreCase) >= 0))
                continue;

            foreach (var match in _word.Matches(piece.Text))
            {
                var word = match.Groups["word"].Value;
                if (!labels.Contains(word.ToLowerInvariant()))
                    continue;

                counts.TryGetValue(word, out var count);
                counts[word] = count + 1;
            }
        }
    }

    private static List<string> Labels(string text)
    {
        var labels = new List<string>();
        var next = 0;
        while (text.IndexOf("://", next, StringComparison.Ordinal) is >= 0 and var at && _host.Match(text, Math.Max(next, at - 5)) is { Success: true } match)
        {
            if (Label(match.Groups["host"].Value) is var label && !labels.Contains(label))
                labels.Add(label);

            next = match.Index + match.Length;
        }

        return labels;
    }

    private static string Label(string host)
    {
        var labels = host.ToLowerInvariant().Split('.');
        var index = labels.Length - 2;
        return index > 0 && _secondLevel.Contains(labels[index]) ? labels[index - 1] : labels[index];
    }
}
