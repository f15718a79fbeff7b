using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>A block as prose, for the places where pages are quoted and not read.</summary>
internal static class QuotedBlock
{
    public static IEnumerable<ProseBlock> Of(Block block, PageText page) => block switch
    {
        ParagraphBlock => [ProseSetter.Block(ProseKind.Paragraph, block.Text)],
        BulletBlock bullet => [ProseSetter.Block(bullet.Numbered ? ProseKind.Numbered : ProseKind.Bullet, block.Text)],
        CalloutBlock callout => [ProseSetter.Block(ProseKind.Callout, block.Text, callout.Label)],
        FenceBlock => [ProseSetter.Block(ProseKind.Code, block.Text)],
        TableBlock table => Rows(table, page),
        _ => [],
    };

    private static IEnumerable<ProseBlock> Rows(TableBlock table, PageText page)
    {
        yield return ProseSetter.Block(ProseKind.TableRow, table.Text, Remarks.HeaderRow);
        foreach (var row in table.Rows)
            yield return ProseSetter.Block(ProseKind.TableRow, row.Joined(page));
    }
}
