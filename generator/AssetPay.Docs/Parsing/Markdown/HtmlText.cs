using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>The words of raw HTML, its tags taken off.</summary>
internal static class HtmlText
{
    private static readonly Wording _tag = new("<!--[^>]*-->|<[^<>]*>");

    public static Passage Read(PageText page, Passage html)
    {
        var builder = new PassageBuilder(page, html.OffsetOf(0));
        var start = 0;
        var text = html.Text;
        foreach (Match match in _tag.Matches(text))
        {
            builder.Add(html.Slice(start, match.Index - start), "");
            start = match.Index + match.Length;
        }

        return builder.Add(html.Slice(start, text.Length - start), "").Paragraph().Trim();
    }
}
