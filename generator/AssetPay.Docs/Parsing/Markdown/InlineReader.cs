using System.Text.RegularExpressions;
using ApiDocs.Flow;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace ApiDocs.Parsing;

/// <summary>Markdig's inlines as a passage.</summary>
internal sealed class InlineReader(PageText page, LineMap map, List<LinkAt> links)
{
    // A tag of these is markup; any other bare lower-case tag is a placeholder that the reader sees ("/boats/<id>").
    private static readonly HashSet<string> _markup = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "br", "center", "code", "dd", "del", "details", "div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "hr", "i", "img",
        "ins", "kbd", "li", "mark", "ol", "p", "pre", "s", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th",
        "thead", "tr", "tt", "u", "ul", "var",
    };

    private static readonly Wording _placeholder = new("^<(?<name>[a-z][\\w.-]*)>$");

    // One after the other: a passage is built before the next begins.
    private readonly PassageBuilder _builder = new(page, 0);

    public Passage Read(LeafBlock leaf) => Read(leaf.Inline, map.OffsetOf(Math.Max(0, leaf.Span.Start)), false);

    public Passage Read(ContainerInline? inlines, int at, bool isCell)
    {
        _builder.Restart(at);
        if (inlines is not null)
            Add(_builder, inlines, InlineStyle.Plain, null, isCell);

        return _builder.Paragraph().Trim();
    }

    private void Add(PassageBuilder builder, ContainerInline inlines, InlineStyle style, string? link, bool isCell)
    {
        foreach (var inline in inlines)
            Add(builder, inline, style, link, isCell);
    }

    private void Add(PassageBuilder builder, MarkdigInline inline, InlineStyle style, string? link, bool isCell)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(builder, literal, style, link);
                break;
            case CodeInline code:
                AddCode(builder, code, style | InlineStyle.Code, link, isCell);
                break;
            case LineBreakInline:
                builder.Add("\n", Start(inline), style, link);
                break;
            case HtmlEntityInline entity:
                builder.Add(entity.Transcoded.ToString(), Start(inline), End(inline), style, link);
                break;
            case AutolinkInline autolink:
                builder.Add(autolink.Url, Start(inline) + 1, style, autolink.Url);
                break;
            case HtmlInline html:
                AddHtml(builder, html, style, link);
                break;
            case LinkInline { IsImage: true }:
                break;
            case LinkInline target:
                AddLink(builder, target, style, isCell);
                break;
            case EmphasisInline emphasis:
                Add(builder, emphasis, style | Style(emphasis), link, isCell);
                break;
            case DelimiterInline mark:
                // One that opens nothing, with all that stands behind it: "int[][][]".
                builder.Add(mark.ToLiteral(), Start(mark), style, link);
                Add(builder, mark, style, link, isCell);
                break;
            case ContainerInline container:
                Add(builder, container, style, link, isCell);
                break;
        }
    }

    // What a vendor strikes through still stands on its page; what the overlay strikes through it takes away.
    private InlineStyle Style(EmphasisInline emphasis) =>
        emphasis.DelimiterChar == '~' ? page.IsOverlay ? InlineStyle.Struck : InlineStyle.Plain
        : emphasis.DelimiterCount == 2 ? InlineStyle.Strong
        : InlineStyle.Emphasis;

    private void AddLink(PassageBuilder builder, LinkInline link, InlineStyle style, bool isCell)
    {
        var span = link.UrlSpan.Length > 0 ? link.UrlSpan : link.Span;
        if (link.Url is { Length: > 0 } url)
            links.Add(new LinkAt(url, map.OffsetOf(Math.Max(0, span.Start)), map.OffsetOf(Math.Max(0, span.End)) + 1));

        Add(builder, link, style, link.Url, isCell);
    }

    private void AddLiteral(PassageBuilder builder, LiteralInline literal, InlineStyle style, string? link)
    {
        var text = literal.Content.ToString();
        builder.Add(text, Find(text, literal.Span.Start), style, link);
    }

    // In a cell `a \| b` is code that holds a bar: the table asks for the backslash, the code does not have it.
    private void AddCode(PassageBuilder builder, CodeInline code, InlineStyle style, string? link, bool isCell)
    {
        var text = code.Content;
        var at = Find(text, code.Span.Start + code.DelimiterCount);
        var start = 0;
        for (var i = 0; isCell && i + 1 < text.Length; i++)
        {
            if (text[i] != '\\' || text[i + 1] != '|')
                continue;

            builder.Add(text.Substring(start, i - start), at + start, style, link);
            start = i + 1;
        }

        builder.Add(start == 0 ? text : text.Substring(start), at + start, style, link);
    }

    private void AddHtml(PassageBuilder builder, HtmlInline html, InlineStyle style, string? link)
    {
        var placeholder = _placeholder.Match(html.Tag);
        if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            builder.Add("\n", Start(html), End(html), style, link);
        else if (placeholder.Success && !_markup.Contains(placeholder.Groups["name"].Value))
            builder.Add(html.Tag, Start(html), style, link);
        else if (CallTag.Badge.Match(html.Tag) is { Success: true } badge)
            builder.Add(badge.Groups["method"].Value, Start(html) + badge.Groups["method"].Index, style, link);
    }

    // Markdig's span takes in the backslash of an escape and the spaces around a cell; the text itself tells where it begins.
    private int Find(string text, int position)
    {
        const int MostMarks = 512;
        var source = map.Text;
        if (text.Length == 0 || position < 0 || position >= source.Length)
            return map.OffsetOf(Math.Max(0, position));

        var firstWord = text.AsSpan(0, Math.Min(text.Length, 32));
        var found = source.AsSpan(position, Math.Min(source.Length - position, firstWord.Length + MostMarks)).IndexOf(firstWord);
        return map.OffsetOf(found < 0 ? position : position + found);
    }

    private int Start(MarkdigInline inline) => map.OffsetOf(Math.Max(0, inline.Span.Start));

    private int End(MarkdigInline inline) => map.OffsetOf(Math.Max(0, inline.Span.End)) + 1;
}
