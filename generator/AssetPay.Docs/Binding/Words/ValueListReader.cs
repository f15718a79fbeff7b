using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Binding.Words;

/// <summary>Reads the values that a description lists: <c>`"730"` or `"252490"`</c>, <c>`relevance`, `priceAsc`, or `nameDesc`</c>.</summary>
internal static class ValueListReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex Separator = new(@"^\s*(?:\([^()]{1,40}\)\s*)?(?:,|/|\||or|and|,\s*or|,\s*and)\s*$", Options);
    private static readonly Regex ForExample = new(@"(?:e\.g\.|for example|such as|like|i\.e\.)\s*[:,]?\s*\(?$", Options);
    // "For `stop` and `limit` give this, too", "only if the kind is `stop` or `limit`": what another parameter may be.
    private static readonly Regex OfCondition = new(@"\b(?:for|(?:if|when|unless)\b[^.;:]{0,60})\s*$", Options);

    // "Either `id` or `name` is required": other parameters.
    private static readonly Regex IsDemanded = new(@"^\s*(?:is|are|must be|should be|has to be|need to be)\s+(?:required|mandatory|sent|provided|passed|specified|given|set|present)\b", Options);
    private static readonly Regex AndMore = new(@"^\s*(?:,\s*)?(?:etc|…|\.\.\.|and so on)", Options);
    private static readonly Regex Value = new(@"^(?:""(?<quoted>[^""]+)""|'(?<quoted>[^']+)'|(?<bare>[A-Za-z0-9][\w.:-]*))$", Options);
    private static readonly Regex Introduction = new(@"[:.]\s*$|^\s*$", Options);
    private static readonly Regex Meaning = new(@"^\s*(?:[-–—:=]\s|\()", Options);
    private static readonly Regex Plain = new(
        @"\b(?:(?:possible|allowed|accepted|valid|supported|available)\s+(?:values|options)|enum(?: values)?|(?:must be |can be )?one of|values)(?:\s+(?:are|is))?\s*:?\s*(?<list>(?>['""]?[A-Za-z0-9][\w.-]*['""]?(?:\s*[,/|]\s*(?:or\s+|and\s+)?|\s+or\s+|\s+and\s+))+['""]?[A-Za-z0-9][\w-]*['""]?)(?=\s*(?:[.;()]|$|\bdefault))",
        Options);

    // From within a chain it is not begun anew, and a chain is not cut: both would be the square of its length.
    private static readonly Regex Capitals = new(@"(?:^|(?<!/)[\s(:])(?<list>(?>[A-Z][A-Z_]+(?:\s?/\s?[A-Z][A-Z_]+)+))(?=\s*(?:[.,;()]|$))", RegexOptions.CultureInvariant);
    private static readonly Regex PlainMark = new(@"\s*[,/|]\s*(?:or\s+|and\s+)?|\s+or\s+|\s+and\s+", Options);
    private static readonly Regex QuotedInText = new(@"""(?<value>[^""\s][^""]*)""", Options);

    private static readonly KeyWords Hints = new("values", "options", "enum", "one");

    /// <summary>The listed values, without quotation marks; empty when the description lists none or only examples.</summary>
    public static List<string> Read(Prose description)
    {
        foreach (var block in description.Blocks)
        {
            for (var i = 0; i < block.Inlines.Count; i++)
            {
                if ((block.Inlines[i].Style & InlineStyle.Code) == 0)
                {
                    continue;
                }

                var values = RunFrom(block.Inlines, i, out var end);
                if (values.Count >= 2 && !IsExample(block.Inlines, i, end))
                {
                    return values;
                }

                i = Math.Max(i, end - 1);
            }
        }

        foreach (var block in description.Blocks)
        {
            var values = WithMeanings(block.Inlines);
            values = values.Count >= 2 ? values : Announced(block.PlainText);
            if (values.Count >= 2)
            {
                return values;
            }
        }

        return [];
    }

    /// <summary>"`open` - at sea `done` - in port": each value with what it means.</summary>
    private static List<string> WithMeanings(EquatableArray<Inline> inlines)
    {
        if (inlines.Count < 2)
        {
            return [];
        }

        var values = new List<string>();
        for (var i = 0; i + 1 < inlines.Count; i++)
        {
            var isFirst = values.Count == 0 && i > 0 && !Introduction.IsMatch(inlines[i - 1].Text);
            if ((inlines[i].Style & InlineStyle.Code) == 0 || isFirst || !Meaning.IsMatch(inlines[i + 1].Text) || Value.Match(inlines[i].Text) is not { Success: true } match)
            {
                continue;
            }

            values.Add(match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["bare"].Value);
        }

        return values;
    }

    /// <summary>"Possible values: open, done", "BUY/SELL", without any marks.</summary>
    private static List<string> Announced(string text)
    {
        var list = Hints.AnyIn(text) && Plain.Match(text) is { Success: true } plain ? plain : text.Contains('/') ? Capitals.Match(text) : Match.Empty;
        return list.Success && !AndMore.IsMatch(text.Substring(list.Index + list.Length))
            ? [.. PlainMark.Split(list.Groups["list"].Value).Select(value => value.Trim('\'', '"'))]
            : [];
    }

    /// <summary>The same for a comment in code, where values stand in quotation marks: <c>// "deposit" or "withdraw"</c>.</summary>
    public static List<string> ReadComment(string comment)
    {
        if (!comment.Contains('"'))
        {
            return [];
        }

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
        (start > 0 && (ForExample.IsMatch(inlines[start - 1].Text) || OfCondition.IsMatch(inlines[start - 1].Text))) ||
        (end < inlines.Count && IsDemanded.IsMatch(inlines[end].Text)) || (end < inlines.Count && AndMore.IsMatch(inlines[end].Text));
}
