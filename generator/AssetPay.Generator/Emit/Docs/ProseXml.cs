using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Gates;

namespace ApiDocs.Generator.Emit.Docs;

/// <summary>What a page says in words, block by block, in the tags of a doc comment.</summary>
internal static class ProseXml
{
    public static IEnumerable<DocLine> Blocks(Prose prose, DocLinks links)
    {
        string? openList = null;
        foreach (var block in prose.Blocks)
        {
            var list = ListType(block.Kind);
            if (list != openList || IsHeader(block))
            {
                if (openList is not null)
                {
                    yield return new("</list>");
                }

                if (list is not null)
                {
                    yield return new($"<list type=\"{list}\">");
                }

                openList = list;
            }

            foreach (var line in Block(block, links))
            {
                yield return line;
            }
        }

        if (openList is not null)
        {
            yield return new("</list>");
        }
    }

    private static bool IsHeader(ProseBlock block) => block is { Kind: ProseKind.TableRow, Label: "header" };

    private static string? ListType(ProseKind kind) => kind switch
    {
        ProseKind.Bullet => "bullet",
        ProseKind.TableRow => "table",
        ProseKind.Numbered => "number",
        _ => null,
    };

    private static IEnumerable<DocLine> Block(ProseBlock block, DocLinks links) => block.Kind switch
    {
        ProseKind.Code => Code(block.PlainText),
        ProseKind.Heading => [new($"<para><b>{links.Xml(block.Inlines)}</b></para>")],
        ProseKind.Callout => [new($"<para><b>{XmlGate.Text(block.Label ?? "Note")}:</b> {links.Xml(block.Inlines)}</para>")],
        ProseKind.Paragraph => [new($"<para>{links.Xml(block.Inlines)}</para>")],
        ProseKind.TableRow => [new(Row(links.Cells(block.Inlines), IsHeader(block) ? "listheader" : "item"))],
        _ => [new($"<item><description>{links.Xml(block.Inlines)}</description></item>")],
    };

    // A doc comment's table has two columns: what there is beyond the first shares the second.
    private static string Row(IReadOnlyList<string> cells, string tag) => cells.Count == 1
        ? $"<{tag}><description>{cells[0]}</description></{tag}>"
        : $"<{tag}><term>{cells[0]}</term><description>{string.Join(" | ", cells.Skip(1))}</description></{tag}>";

    public static IEnumerable<DocLine> Code(string text)
    {
        yield return new("<code>");
        foreach (var line in text.TrimEnd('\r', '\n').Split('\n'))
        {
            yield return new(XmlGate.Text(line.Replace("\t", "    ")).TrimEnd(), IsVerbatim: true);
        }

        yield return new("</code>");
    }
}
