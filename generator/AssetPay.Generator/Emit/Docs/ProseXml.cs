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
            if (list != openList)
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

    // The rows of a quoted table are items too: their cells have no columns to stand in.
    private static string? ListType(ProseKind kind) => kind switch
    {
        ProseKind.Bullet or ProseKind.TableRow => "bullet",
        ProseKind.Numbered => "number",
        _ => null,
    };

    private static IEnumerable<DocLine> Block(ProseBlock block, DocLinks links) => block.Kind switch
    {
        ProseKind.Code => Code(block.PlainText),
        ProseKind.Heading => [new($"<para><b>{links.Xml(block.Inlines)}</b></para>")],
        ProseKind.Callout => [new($"<para><b>{XmlGate.Text(block.Label ?? "Note")}:</b> {links.Xml(block.Inlines)}</para>")],
        ProseKind.Paragraph => [new($"<para>{links.Xml(block.Inlines)}</para>")],
        _ => [new($"<item><description>{links.Xml(block.Inlines)}</description></item>")],
    };

    public static IEnumerable<DocLine> Code(string text)
    {
        yield return new("<code>");
        foreach (var line in text.Replace("\r\n", "\n").TrimEnd('\n').Split('\n'))
        {
            yield return new(XmlGate.Text(line.Replace("\t", "    ")).TrimEnd(), IsVerbatim: true);
        }

        yield return new("</code>");
    }
}
