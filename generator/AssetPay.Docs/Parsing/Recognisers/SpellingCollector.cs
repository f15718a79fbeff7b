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
        var labels = new HashSet<string>(_host.Matches(page.Text).Cast<Match>().Select(match => Label(match.Groups["host"].Value)), StringComparer.Ordinal);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var piece in blocks.SelectMany(Passages).SelectMany(passage => passage.Pieces).Where(piece => !piece.IsCode))
        {
            foreach (Match match in _word.Matches(piece.Text))
            {
                var word = match.Groups["word"].Value;
                if (!labels.Contains(word.ToLowerInvariant()))
                    continue;

                counts.TryGetValue(word, out var count);
                counts[word] = count + 1;
            }
        }

        return counts.Select(count => new Spelling(count.Key, count.Value)).ToEquatableArray();
    }

    private static IEnumerable<Passage> Passages(Block block) => block switch
    {
        FenceBlock => [],
        TableBlock table => table.Header.Concat(table.Rows.SelectMany(row => row.Cells)),
        _ => [block.Text],
    };

    private static string Label(string host)
    {
        var labels = host.ToLowerInvariant().Split('.');
        var index = labels.Length - 2;
        return index > 0 && _secondLevel.Contains(labels[index]) ? labels[index - 1] : labels[index];
    }
}
