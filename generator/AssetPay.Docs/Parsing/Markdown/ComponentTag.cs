namespace ApiDocs.Parsing;

/// <summary>A tag of a page component (<c>&lt;Note&gt;</c>, <c>&lt;Step title="Fetch market"&gt;</c>).</summary>
internal sealed record ComponentTag(string Name, bool IsClosing, bool IsVoid, int Start, int End, List<TagAttribute> Attributes)
{
    private const int LongestTag = 4096;

    private static readonly Wording _closingAtEnd = new("</(?<name>[A-Z][A-Za-z0-9.]*)\\s*>\\s*$");

    public TagAttribute? Attribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
                return attribute;
        }

        return null;
    }

    /// <summary>The tag that begins exactly at the offset; it may go on over several lines.</summary>
    public static ComponentTag? At(string text, int offset) => new ComponentTagReader(text, offset, Math.Min(text.Length, offset + LongestTag)).Read();

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
}

internal sealed record TagAttribute(string Name, string Value, int At);
