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

    public static ComponentTag? At(string text, int offset)
    {
        var match = _tag.Match(text, offset, Math.Min(LongestTag, text.Length - offset));
        if (!match.Success)
            return null;

        var attributes = match.Groups["attributes"];
        return new ComponentTag(
            match.Groups["name"].Value, match.Groups["close"].Success, false, match.Index, match.Index + match.Length,
            [.. _attribute.Matches(attributes.Value).Cast<Match>().Select(one => new TagAttribute(one.Groups["name"].Value, one.Groups["value"].Value, attributes.Index + one.Groups["value"].Index))]);
    }
}
