using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>How the prose spells the names that its addresses have in lower case: "AssetPay" and "Assetpay" for assetpay.gg.</summary>
internal static class SpellingCollector
{
    private static readonly Regex _host = new("https?://(?<host>[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)", RegexOptions.CultureInvariant);

    // Part of an address, a file or a header is no word of prose.
    private static readonly Regex _word = new("(?<![\\w./@-])[A-Za-z][A-Za-z0-9]*(?![\\w/@-]|\\.\\w)", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> _secondLevel = new(StringComparer.Ordinal) { "co", "com", "net", "org", "gov", "ac", "edu" };

    public static EquatableArray<Spelling> Collect(IReadOnlyList<Block> blocks, PageText page)
    {
        var labels = new HashSet<string>(_host.Matches(page.Text).Cast<Match>().Select(match => Label(match.Groups["host"].Value)), StringComparer.Ordinal);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var piece in blocks.SelectMany(Passages).SelectMany(passage => passage.Pieces).Where(piece => !piece.IsCode))
        {
            foreach (Match match in _word.Matches(piece.Text))
            {
                if (!labels.Contains(match.Value.ToLowerInvariant()))
                    continue;

                counts.TryGetValue(match.Value, out var count);
                counts[match.Value] = count + 1;
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
