using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// A line of a block. A label alone ("**URL**") and what stands below it are one line, which begins in <paramref name="Block"/> and ends
/// in <paramref name="Last"/>.
/// </summary>
internal sealed record LabelledLine(Block Block, Block Last, Passage Text)
{
    private const int MostBlocks = 3;
    private const int LongestBlock = 2_000;

    public static IEnumerable<LabelledLine> Of(IReadOnlyList<Block> blocks, int index)
    {
        for (int i = index, read = 0; i < blocks.Count && read < MostBlocks && IsText(blocks[i]); i++, read++)
        {
            if (CallLabels.IsLabel(blocks[i].Text) && i + 1 < blocks.Count && (IsText(blocks[i + 1]) || blocks[i + 1] is FenceBlock { Text.Text.Length: <= LongestBlock }))
            {
                yield return new LabelledLine(blocks[i], blocks[i + 1], Joined(blocks[i].Text, blocks[i + 1].Text.Trim()));
                i++;
                continue;
            }

            foreach (var line in PassageLines.Of(blocks[i].Text))
                yield return new LabelledLine(blocks[i], blocks[i], line);
        }
    }

    public static bool IsText(Block block) => block is ParagraphBlock or BulletBlock && block.Text.Text.Length <= LongestBlock;

    private static Passage Joined(Passage label, Passage value) =>
        new PassageBuilder(label.Page, label.OffsetOf(0)).Add(label, "").Add(value, ": ").Build();
}
