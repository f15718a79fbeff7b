using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit.Docs;

/// <summary>Running text as XML: code, emphasis, links to the documentation's site, references to the client's own types.</summary>
internal sealed class DocLinks(ClientFrame frame, string? pageUrl)
{
    public string Xml(EquatableArray<Inline> inlines) => (inlines.Count == 1 ? Xml(inlines[0]) : string.Concat(inlines.Select(Xml))).Trim();

    /// <summary>The cells of a table's row, which running text divides by bars.</summary>
    public IReadOnlyList<string> Cells(EquatableArray<Inline> inlines)
    {
        var cells = new List<string> { "" };
        foreach (var inline in inlines)
        {
            string[] parts = inline is { Style: InlineStyle.Plain, Link: null } ? inline.Text.Split([" | "], StringSplitOptions.None) : [inline.Text];
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    cells.Add("");
                }

                cells[cells.Count - 1] += Xml(inline with { Text = parts[i] });
            }
        }

        return [.. cells.Select(cell => cell.Trim())];
    }

    private string Xml(Inline inline)
    {
        if ((inline.Link is not null || inline.Style.HasFlag(InlineStyle.Code)) && frame.Find(inline.Text) is { } type)
        {
            return $"<see cref=\"{type.Name}\"/>";
        }

        var text = Styled(inline);
        return inline.Link is { } link && Href(link) is { } href ? $"<see href=\"{href}\">{text}</see>" : text;
    }

    private static string Styled(Inline inline)
    {
        var xml = XmlGate.Text(inline.Text);
        xml = inline.Style.HasFlag(InlineStyle.Code) ? $"<c>{xml}</c>" : xml;
        xml = inline.Style.HasFlag(InlineStyle.Emphasis) ? $"<i>{xml}</i>" : xml;
        return inline.Style.HasFlag(InlineStyle.Strong) ? $"<b>{xml}</b>" : xml;
    }

    /// <summary>The documentation's links are relative to its site; without its address there is nothing to open.</summary>
    public string? Href(string link)
    {
        if (link.StartsWith("/", StringComparison.Ordinal))
        {
            return frame.DocsUrl is { } docs ? UrlGate.Href(docs.TrimEnd('/') + link) : null;
        }

        if (link.StartsWith("#", StringComparison.Ordinal))
        {
            return pageUrl is not null ? UrlGate.Href(pageUrl + link) : null;
        }

        return UrlGate.Href(link)
            ?? (pageUrl is not null && Uri.TryCreate(pageUrl, UriKind.Absolute, out var page) && Uri.TryCreate(page, link, out var target)
                ? UrlGate.Href(target.AbsoluteUri)
                : null);
    }
}
