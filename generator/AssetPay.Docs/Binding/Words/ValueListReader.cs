using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Binding.Words;

/// <summary>Reads the values that a description lists: <c>`"730"` or `"252490"`</c>, <c>`relevance`, `priceAsc`, or `nameDesc`</c>.</summary>
internal static class ValueListReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex Separator = new(@"^\s*(?:\([^()]{1,40}\)\s*)?(?:,|/|\||or|and|,\s*or|,\s*and)\s*$", Options);
    private static readonly Regex ForExample = new(@"(?:e\.g\.|for example|such as|like|i\.e\.)\s*[:,]?\s*\(?$", Options);
    private static readonly Regex AndMore = new(@"^\s*(?:,\s*)?(?:etc|…|\.\.\.|and so on)", Options);
    private static readonly Regex Value = new(@"^(?:""(?<quoted>[^""]+)""|'(?<quoted>[^']+)'|(?<bare>[A-Za-z0-9][\w.:-]*))$", Options);
    private static readonly Regex QuotedInText = new(@"""(?<value>[^""\s][^""]*)""", Options);

    /// <summary>The listed values, without quotation marks; empty when the description lists none or only examples.</summary>
    public static List<string> Read(Prose description)
    {
        foreach (var block in description.Blocks)
        {
            for (var i = 0; i < block.Inlines.Count; i++)
            {
                var values = RunFrom(block.Inlines, i, out var end);
                if (values.Count >= 2 && !IsExample(block.Inlines, i, end))
                {
                    return values;
                }

                i = Math.Max(i, end - 1);
            }
        }

        return [];
    }

    /// <summary>The same for a comment in code, where values stand in quotation marks: <c>// "deposit" or "withdraw"</c>.</summary>
    public static List<string> ReadComment(string comment)
    {
        var matches = QuotedInText.Matches(comment).Cast<Match>().ToList();
        if (matches.Count < 2 || ForExample.IsMatch(comment.Substring(0, matches[0].Index)))
        {
            return [];
        }

        for (var i = 1; i < matches.Count; i++)
        {
            var from = matches[i - 1].Index + matches[i - 1].Length;
            if (!Separator.IsMatch(comment.Substring(from, matches[i].Index - from)))
            {
                return [];
            }
        }

        var last = matches[matches.Count - 1];
        return AndMore.IsMatch(comment.Substring(last.Index + last.Length)) ? [] : [.. matches.Select(match => match.Groups["value"].Value)];
    }

    private static List<string> RunFrom(EquatableArray<Inline> inlines, int start, out int end)
    {
        var values = new List<string>();
        end = start;
        while (end < inlines.Count && (inlines[end].Style & InlineStyle.Code) != 0 && Value.Match(inlines[end].Text) is { Success: true } match)
        {
            values.Add(match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["bare"].Value);
            end++;
            if (end + 1 < inlines.Count && Separator.IsMatch(inlines[end].Text) && (inlines[end + 1].Style & InlineStyle.Code) != 0)
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return values;
    }

    private static bool IsExample(EquatableArray<Inline> inlines, int start, int end) =>
        (start > 0 && ForExample.IsMatch(inlines[start - 1].Text)) || (end < inlines.Count && AndMore.IsMatch(inlines[end].Text));
}
