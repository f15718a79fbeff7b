using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>An element whose class says the method: <c>&lt;div class="endpoint get"&gt;/boats&lt;/div&gt;</c>.</summary>
internal static class HtmlCall
{
    private static readonly Wording _element = new(
        "^\\s*<(?<tag>div|span|p)\\s[^<>]*class=[\"'](?=[^\"']*\\b(?:endpoint|api|route|http|path|url)\\b)[^\"']*?\\b(?<method>get|post|put|patch|delete)\\b[^\"'<>]*[\"'][^<>]*>\\s*(?<address>/[^<>]*?)\\s*</\\k<tag>>\\s*$",
        RegexOptions.IgnoreCase);

    public static Block? Read(Passage html)
    {
        var match = _element.Match(html.Text);
        if (!match.Success)
            return null;

        var (method, address) = (match.Groups["method"], match.Groups["address"]);
        var said = html.QuoteOf(method.Index, method.Length);
        return new CallBlock(html, said with { Text = method.Value.ToUpperInvariant() }, html.QuoteOf(address.Index, address.Length));
    }
}
