using System.Text.RegularExpressions;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>"Endpoint | Verified | Unverified", with method and path in the cell: the limits of all endpoints on one page.</summary>
internal static class RateLimitOverviewReader
{
    private static readonly Wording _endpoint = new($"^(?<method>{HttpMethods.Pattern})\\s+(?<path>/\\S*)$");

    public static bool Take(Block block, Section section, PageFacts facts)
    {
        if (block is not TableBlock { Header.Count: > 1, Rows.Count: > 0 } table || !table.Rows.All(IsLimits))
            return false;

        foreach (var row in table.Rows)
        {
            var endpoint = _endpoint.Match(row.Cells[0].Plain);
            for (var i = 1; i < row.Cells.Count && i < table.Header.Count; i++)
            {
                if (row.Cells[0].HasStruck || RateLimitText.IsLimit(row.Cells[i]))
                    facts.RateLimits.Add(RateLimitText.Row(table.Header[i], row.Cells[0].HasStruck ? row.Cells[0] : row.Cells[i], endpoint.Groups["method"].Value, endpoint.Groups["path"].Value));
            }
        }

        return true;
    }

    private static bool IsLimits(RowText row) => _endpoint.IsMatch(row.Cells[0].Plain) && (row.Cells[0].HasStruck || row.Cells.Skip(1).Any(RateLimitText.IsLimit));
}
