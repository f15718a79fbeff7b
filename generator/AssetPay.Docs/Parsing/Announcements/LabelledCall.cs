using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// "**Endpoint:** `POST /boats`", and a method and a path that are labelled each for itself, on lines, in bullets or in paragraphs
/// that follow one another ("- **Method:** `POST`", "- **Path:** `/boats`").
/// </summary>
internal static class LabelledCall
{
    public static Call? Read(IReadOnlyList<Block> blocks, int index)
    {
        if (!LabelledLine.IsText(blocks[index]) || !CallLabels.CanStandIn(blocks[index].Text) || (!HasColon(blocks[index].Text) && !CallLabels.IsLabel(blocks[index].Text)))
            return null;

        var lines = LabelledLine.Of(blocks, index).ToList();
        if (!lines.Exists(line => ReferenceEquals(line.Block, blocks[index]) && IsLabelled(line.Text)))
            return null;

        var path = lines.FindIndex(line => CallLabels.Path(line.Text) is not null);
        if (path < 0)
            return null;

        var address = CallLabels.Path(lines[path].Text)!;
        var method = address.Groups["method"].Success ? path : lines.FindIndex(line => CallLabels.Method(line.Text) is not null);
        if (method < 0)
            return null;

        var methodText = lines[method].Text;
        var said = method == path ? address.Groups["method"] : CallLabels.Method(methodText)!.Groups["method"];
        var last = Math.Max(path, method);
        return new Call(methodText.QuoteOf(said.Index, said.Length), AddressOf(lines[path].Text, address), CallForm.Label)
        {
            Blocks = [.. blocks.Skip(index).TakeWhile(block => !ReferenceEquals(block, lines[last].Last)).Append(lines[last].Last)
                .Select(block => (block, Rest(lines, block, path, method)))],
        };
    }

    private static bool HasColon(Passage text) => (text.Cues & Cue.Colon) != 0 || text.Text.Contains('：');

    private static bool IsLabelled(Passage line) => CallLabels.Method(line) is not null || CallLabels.Path(line) is not null;

    private static Quote AddressOf(Passage line, Match match)
    {
        var address = match.Groups["address"].Value.TrimEnd('.', ',', ';', ')');
        return line.QuoteOf(match.Groups["address"].Index, address.Length);
    }

    private static Passage? Rest(List<LabelledLine> lines, Block block, int path, int method)
    {
        var builder = new PassageBuilder(block.Text.Page, block.Text.OffsetOf(0));
        for (var i = 0; i < lines.Count; i++)
        {
            if (ReferenceEquals(lines[i].Block, block) && i != path && i != method)
                builder.Add(lines[i].Text, "\n");
        }

        return builder.IsEmpty ? null : builder.Build();
    }
}
