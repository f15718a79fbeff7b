using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>
/// The page's words about rate limits, and the limits themselves. These were read out of a table that is no longer among the words,
/// so they stand behind the words that announced it.
/// </summary>
internal static class RateLimitDocs
{
    public static IEnumerable<DocLine> Of(OperationModel operation, DocLinks links)
    {
        var tiers = operation.RateLimits.IsEmpty
            ? ""
            : string.Join("; ", operation.RateLimits.Select(limit => $"{limit.Tier} {limit.Text}".Trim())) + ".";
        var blocks = new List<ProseBlock>();
        var note = operation.RateLimitNote.Blocks;
        for (var i = 0; i < note.Count; i++)
        {
            if (!IsDangling(note, i))
            {
                blocks.Add(note[i]);
                continue;
            }

            blocks.Add(Ended(note[i], tiers));
            tiers = "";
        }

        var words = ProseXml.Blocks(new Prose(blocks.ToEquatableArray()), links);
        return tiers.Length == 0 ? words : words.Append(new($"<para>Rate limit: {XmlGate.Text(tiers)}</para>"));
    }

    // Announces something, and nothing follows that could have been announced.
    private static bool IsDangling(EquatableArray<ProseBlock> note, int index) =>
        note[index].Kind == ProseKind.Paragraph
        && note[index].PlainText.EndsWith(":", StringComparison.Ordinal)
        && (index + 1 == note.Count || note[index + 1].Kind is ProseKind.Paragraph or ProseKind.Heading or ProseKind.Callout);

    private static ProseBlock Ended(ProseBlock block, string tiers)
    {
        var last = block.Inlines[block.Inlines.Count - 1];
        var text = last.Text.TrimEnd();
        return block with
        {
            Inlines = tiers.Length > 0
                ? block.Inlines.Append(new Inline(" " + tiers)).ToEquatableArray()
                : block.Inlines.Take(block.Inlines.Count - 1).Append(last with { Text = text.TrimEnd(':') + "." }).ToEquatableArray(),
        };
    }
}
