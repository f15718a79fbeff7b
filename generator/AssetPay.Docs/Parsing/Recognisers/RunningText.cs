namespace ApiDocs.Parsing;

/// <summary>The passages of a block that are sentences: a table's cells among them, but neither headings nor code.</summary>
internal static class RunningText
{
    public static IEnumerable<Passage> Of(Block block, Section section) => block switch
    {
        ParagraphBlock or BulletBlock or CalloutBlock => [block.Text],
        // A limit's row is one statement: "Deposits active at the same time | 5 | `TOO_MANY_ACTIVE_TRADES` (HTTP 429)".
        TableBlock table when section.IsIn(SectionKind.RateLimits) => table.Rows.Select(row => row.Joined(table.Text.Page)),
        TableBlock table => table.Rows.SelectMany(row => row.Cells.Skip(1)),
        _ => [],
    };
}
