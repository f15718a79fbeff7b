namespace ApiDocs.Parsing;

/// <summary>The passages of a block that are sentences: a table's cells among them, but neither headings nor code.</summary>
internal static class RunningText
{
    public static List<Passage> Of(Block block, Section section) => block switch
    {
        ParagraphBlock or BulletBlock or CalloutBlock => [block.Text],
        // A limit's row is one statement: "Deposits active at the same time | 5 | `TOO_MANY_ACTIVE_TRADES` (HTTP 429)".
        TableBlock table when section.IsIn(SectionKind.RateLimits) => [.. table.Rows.Select(row => row.Joined(table.Text.Page))],
        TableBlock table => Cells(table),
        _ => [],
    };

    private static List<Passage> Cells(TableBlock table)
    {
        var cells = new List<Passage>(table.Rows.Count * table.Header.Count);
        foreach (var row in table.Rows)
        {
            for (var i = 1; i < row.Cells.Count; i++)
                cells.Add(row.Cells[i]);
        }

        return cells;
    }
}
