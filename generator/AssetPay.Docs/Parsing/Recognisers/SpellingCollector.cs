using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>How the prose spells the names that its addresses have in lower case: "AssetPay" and "Assetpay" for assetpay.gg.</summary>
internal static class SpellingCollector
{
    private static readonly Wording _host = new("https?://(?<host>[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)");

    private static readonly HashSet<string> _secondLevel = new(StringComparer.Ordinal) { "co", "com", "net", "org", "gov", "ac", "edu" };

    public static EquatableArray<Spelling> Collect(IReadOnlyList<Block> blocks, PageText page)
    {
        var labels = Labels(page.Text);
        if (labels.Count == 0)
            return default;

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (block is TableBlock table)
                Count(table, labels, counts);
            else if (block is not FenceBlock)
                Count(block.Text, labels, counts);
        }

        return counts.Keys.OrderBy(word => word, StringComparer.Ordinal).Select(word => new Spelling(word, counts[word])).ToEquatableArray();
    }

    private static void Count(TableBlock table, List<string> labels, Dictionary<string, int> counts)
    {
        foreach (var cell in table.Header)
            Count(cell, labels, counts);

        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
                Count(cell, labels, counts);
        }
    }

    private static void Count(Passage passage, List<string> labels, Dictionary<string, int> counts)
    {
        foreach (var piece in passage.Pieces)
        {
            if (piece.IsCode)
                continue;

            foreach (var label in labels)
                Count(piece.Text, label, counts);
        }
    }

    private static void Count(string text, string label, Dictionary<string, int> counts)
    {
        for (var at = text.IndexOf(label, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(label, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsWord(text, at, at + label.Length) || IsInAddress(text, at))
                continue;

            var word = text.Substring(at, label.Length);
            counts.TryGetValue(word, out var count);
            counts[word] = count + 1;
        }
    }

    // A file or a header is no word of prose; "CS2/Assetpay" is two.
    private static bool IsWord(string text, int start, int end) =>
        !(start > 0 && IsJoined(text[start - 1], '.'))
        && !(end < text.Length && (IsJoined(text[end], '-') || (text[end] == '.' && end + 1 < text.Length && WordLetters.IsOne(text[end + 1]))));

    private static bool IsJoined(char beside, char mark) => beside == mark || beside is '@' or '-' || WordLetters.IsOne(beside);

    // Neither is an address or a path.
    private static bool IsInAddress(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
            at--;

        at += text[at] is '(' or '"' ? 1 : 0;
        return text[at] == '/' || string.CompareOrdinal(text, at, "http://", 0, 7) == 0 || string.CompareOrdinal(text, at, "https://", 0, 8) == 0;
    }

    private static List<string> Labels(string text)
    {
        var labels = new List<string>();
        var next = 0;
        while (text.IndexOf("://", next, StringComparison.Ordinal) is >= 0 and var at && _host.Match(text, Math.Max(next, at - 5)) is { Success: true } match)
        {
            // Words have no hyphen.
            if (Label(match.Groups["host"].Value) is var label && char.IsLetter(label[0]) && !label.Contains('-') && !labels.Contains(label))
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
