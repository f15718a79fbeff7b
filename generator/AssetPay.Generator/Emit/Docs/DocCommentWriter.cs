using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit.Docs;

/// <summary>Writes doc comments: an element on one line where it fits, otherwise its lines wrapped between its tags.</summary>
internal sealed class DocCommentWriter(SourceWriter writer, ClientFrame frame, string? pageUrl = null)
{
    public DocLinks Links { get; } = new(frame, pageUrl);

    /// <summary>The page's words, or ours (XML) where it has none.</summary>
    public DocCommentWriter Summary(Prose prose, string otherwise) =>
        prose.IsEmpty ? Summary(otherwise) : Element("summary", Ended(Flat(prose)));

    /// <summary>A type: its first paragraph says what it is; what the page says further are remarks.</summary>
    public DocCommentWriter Described(Prose prose, string otherwise, params DocLine[] ours)
    {
        var isSplit = prose.Blocks.Count > 1 && prose.Blocks[0].Kind == ProseKind.Paragraph;
        Summary(isSplit ? new Prose(EquatableArray.Of(prose.Blocks[0])) : prose, otherwise);
        return Remarks([.. isSplit ? ProseXml.Blocks(new Prose(prose.Blocks.Skip(1).ToEquatableArray()), Links) : [], .. ours]);
    }

    public DocCommentWriter Summary(string xml) => Element("summary", new DocLine(xml));

    public DocCommentWriter Summary(Prose prose, string otherwise, string addition)
    {
        var lines = prose.IsEmpty ? [new(otherwise)] : Ended(Flat(prose)).ToList();
        if (addition.Length == 0)
        {
            return Element("summary", lines);
        }

        return lines.Count == 1
            ? Element("summary", [new(Sentence(lines[0].Xml) + " " + addition)])
            : Element("summary", [.. lines, new($"<para>{addition}</para>")]);
    }

    /// <summary>An error: the page's words when it occurs, and its key within the sentence.</summary>
    public DocCommentWriter Error(Prose prose, string otherwise, string key)
    {
        var lines = prose.IsEmpty ? [new(otherwise)] : Flat(prose).ToList();
        return lines.Count == 1
            ? Element("summary", [new($"{lines[0].Xml.TrimEnd('.')} ({key}).")])
            : Element("summary", [.. lines, new($"<para>({key})</para>")]);
    }

    public DocCommentWriter Remarks(IEnumerable<DocLine> lines) => Element("remarks", lines);

    public DocCommentWriter Parameter(string name, Prose prose, string otherwise) =>
        prose.IsEmpty ? Parameter(name, otherwise) : Element("param", Flat(prose), $" name=\"{name.TrimStart('@')}\"");

    public DocCommentWriter Parameter(string name, string xml) => Element("param", new DocLine(xml), $" name=\"{name.TrimStart('@')}\"");

    public DocCommentWriter Returns(Prose prose, string otherwise) =>
        prose.IsEmpty ? Element("returns", new DocLine(otherwise)) : Element("returns", Flat(prose));

    public DocCommentWriter Exception(string type, string xml) => Element("exception", new DocLine(xml), $" cref=\"{type}\"");

    public DocCommentWriter Element(string tag, IEnumerable<DocLine> content, string attributes = "")
    {
        var lines = content as IReadOnlyList<DocLine> ?? [.. content];
        if (lines.Count == 1)
        {
            return Element(tag, lines[0], attributes);
        }

        if (lines.Count > 0)
        {
            writer.Write($"/// <{tag}{attributes}>");
            foreach (var line in lines)
            {
                Line(line);
            }

            writer.Write($"/// </{tag}>");
        }

        return this;
    }

    private DocCommentWriter Element(string tag, DocLine line, string attributes = "")
    {
        if ("<></>".Length + (2 * tag.Length) + attributes.Length + line.Xml.Length <= LineWidth && !line.Xml.StartsWith("<para>", StringComparison.Ordinal))
        {
            writer.Write($"/// <{tag}{attributes}>{line.Xml}</{tag}>");
            return this;
        }

        writer.Write($"/// <{tag}{attributes}>");
        Line(line);
        writer.Write($"/// </{tag}>");
        return this;
    }

    private int LineWidth => SourceWriter.Width - "/// ".Length - writer.Column;

    private void Line(DocLine line)
    {
        if (line.IsVerbatim)
        {
            writer.Comment(line.Xml, 0, line.Xml.Length);
        }
        else
        {
            DocWrap.Write(writer, line.Xml, LineWidth);
        }
    }

    // A single paragraph needs no tag of its own.
    private IEnumerable<DocLine> Flat(Prose prose) =>
        prose.Blocks.Count == 1 && prose.Blocks[0].Kind == ProseKind.Paragraph
            ? [new(Links.Xml(prose.Blocks[0].Inlines))]
            : ProseXml.Blocks(prose, Links);

    // What a colon announced is not part of a summary.
    private static IEnumerable<DocLine> Ended(IEnumerable<DocLine> lines) =>
        lines.Select(line => line.Xml.EndsWith(":", StringComparison.Ordinal) ? new DocLine(line.Xml.TrimEnd(':') + ".", line.IsVerbatim) : line);

    private static string Sentence(string xml) =>
        xml.EndsWith(".", StringComparison.Ordinal) ? xml : xml + ".";

    public static string Code(string text) => $"<c>{XmlGate.Text(text)}</c>";
}
