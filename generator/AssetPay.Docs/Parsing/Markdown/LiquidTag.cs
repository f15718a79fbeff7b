using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>
/// Tags in braces, which do a component's work: <c>{% swagger method="get" path="/boats" %}</c> … <c>{% endswagger %}</c>. One that nobody
/// knows stands for nothing; what is between it and its end is read on.
/// </summary>
internal static class LiquidTag
{
    private const int LongestTag = 4096;

    private static readonly Wording _tag = new("\\G\\{%-?\\s*(?<close>end)?(?<name>[a-z][\\w-]*)(?<attributes>[^%]*?)-?%\\}");

    private static readonly Wording _attribute = new("(?<name>[A-Za-z][\\w-]*)=(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s\"'%]+))");

    // The next percent sign ends it; that is asked before anything is searched for.
    private static bool IsTag(string text, int offset, int most) =>
        most > 3 && text[offset + 1] == '%' && text.IndexOf('%', offset + 2, most - 2) is > 0 and var end && end + 1 < text.Length && text[end + 1] == '}';

    public static ComponentTag? At(string text, int offset)
    {
        var most = Math.Min(LongestTag, text.Length - offset);
        if (!IsTag(text, offset, most) || _tag.Match(text, offset, most) is not { Success: true } match)
            return null;

        var attributes = match.Groups["attributes"];
        return new ComponentTag(
            match.Groups["name"].Value, match.Groups["close"].Success, false, match.Index, match.Index + match.Length,
            [.. _attribute.Matches(attributes.Value).Cast<Match>().Select(one => new TagAttribute(one.Groups["name"].Value, one.Groups["value"].Value, attributes.Index + one.Groups["value"].Index))]);
    }
}
