using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// Finds lines that stand like a table and are none, since the line of dashes under the header is missing. Markdown takes them for
/// running text, and every fact in them would be lost without a word.
/// </summary>
internal static class BrokenTables
{
    public static IEnumerable<Finding> Find(PageText page)
    {
        var isFenced = false;
        for (var i = 0; i < page.LineCount; i++)
        {
            if (IsFence(page, i))
            {
                isFenced = !isFenced;
            }

            if (isFenced || !IsRow(page, i))
            {
                continue;
            }

            var first = i;
            while (i + 1 < page.LineCount && IsRow(page, i + 1))
            {
                i++;
            }

            if (i > first && !IsSeparator(page.Line(first + 1)))
            {
                var count = (i - first + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
                yield return Finding.Of(Rules.NoTable, page.Path, page.PlaceOf(page.StartOf(first), page.EndOf(first)), count);
            }
        }
    }

    private static bool IsFence(PageText page, int line)
    {
        var at = page.FirstOf(line);
        return string.CompareOrdinal(page.Text, at, "```", 0, 3) == 0 || string.CompareOrdinal(page.Text, at, "~~~", 0, 3) == 0;
    }

    private static bool IsRow(PageText page, int line)
    {
        var (first, end) = (page.FirstOf(line), page.LastOf(line));
        return end - first > 2 && page.Text[first] == '|' && page.Text.IndexOf('|', first + 1, end - first - 1) >= 0;
    }

    private static bool IsSeparator(string line) => line.Contains('-') && line.All(c => c is '|' or '-' or ':' or ' ' or '\t');
}
