using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>Statements outside endpoints that nobody took: told to the reader instead of dropped. Plain prose states nothing.</summary>
internal static class NotReadReader
{
    public static void Report(Block block, PageFacts facts)
    {
        switch (block)
        {
            case TableBlock table:
                facts.Report(Rules.NotRead, table.Text.Place, "table", PlainWords.Short(table.Text.Text));
                break;
            case FenceBlock { Text.IsBlank: false } fence:
                facts.Report(Rules.NotRead, FirstLine(fence.Text).Place, "code block", PlainWords.Short(FirstLine(fence.Text).Text));
                break;
            case CalloutBlock callout when callout.Text.Pieces.Any(piece => piece.IsCode):
                facts.Report(Rules.NotRead, callout.Text.Place, "callout", PlainWords.Short(callout.Text.Text));
                break;
        }
    }

    private static Passage FirstLine(Passage passage)
    {
        var text = passage.Trim();
        var end = text.Text.IndexOf('\n');
        return end < 0 ? text : text.Slice(0, end);
    }
}
