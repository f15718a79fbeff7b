using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>A tag of a page component (<c>&lt;Note&gt;</c>, <c>&lt;Step title="Fetch market"&gt;</c>).</summary>
internal sealed record ComponentTag(string Name, bool IsClosing, bool IsVoid, int Start, int End, IReadOnlyList<TagAttribute> Attributes)
{
    private const int LongestTag = 4096;

    private static readonly Wording _tag = new(
        "\\G<(?<close>/?)(?<name>[A-Z][A-Za-z0-9.]*)(?<attributes>(?:\\s+[A-Za-z:@][\\w:.-]*(?:=(?:\"[^\"]*\"|'[^']*'|\\{\"[^\"]*\"\\}|\\{'[^']*'\\}|\\{[^{}]*\\}))?)*)\\s*(?<void>/?)>");

    private static readonly Wording _attribute = new(
        "(?<name>[A-Za-z:@][\\w:.-]*)(?:=(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|\\{\"(?<value>[^\"]*)\"\\}|\\{'(?<value>[^']*)'\\}|\\{(?<value>[^{}]*)\\}))?");

    private static readonly Wording _closingAtEnd = new("</(?<name>[A-Z][A-Za-z0-9.]*)\\s*>\\s*$");

    public TagAttribute? Attribute(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name);

    /// <summary>The tag that begins exactly at the offset; it may go on over several lines.</summary>
    public static ComponentTag? At(string text, int offset)
    {
        var match = _tag.Match(text, offset, Math.Min(LongestTag, text.Length - offset));
        return match.Success
            ? new ComponentTag(
                match.Groups["name"].Value, match.Groups["close"].Length > 0, match.Groups["void"].Length > 0,
                match.Index, match.Index + match.Length, AttributesOf(match.Groups["attributes"]))
            : null;
    }

    /// <summary>A closing tag that ends the line after some text (<c>... cannot be cancelled.&lt;/Note&gt;</c>).</summary>
    public static ComponentTag? ClosingAtEnd(string text, int start, int end)
    {
        var last = end - 1;
        while (last >= start && char.IsWhiteSpace(text[last]))
            last--;

        if (last < start || text[last] != '>' || text.IndexOf("</", start, end - start, StringComparison.Ordinal) < 0)
            return null;

        var match = _closingAtEnd.Match(text.Substring(start, end - start));
        return match.Success ? new ComponentTag(match.Groups["name"].Value, true, false, start + match.Index, start + match.Index + match.Length, []) : null;
    }

    private static List<TagAttribute> AttributesOf(Group group)
    {
        var attributes = new List<TagAttribute>();
        foreach (Match match in _attribute.Matches(group.Value))
        {
            var value = match.Groups["value"];
            attributes.Add(new TagAttribute(match.Groups["name"].Value, value.Value, group.Index + (value.Success ? value.Index : match.Index)));
        }

        return attributes;
    }
}

internal sealed record TagAttribute(string Name, string Value, int At);
