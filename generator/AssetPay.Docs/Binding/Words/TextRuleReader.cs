using System.Text.RegularExpressions;
using ApiDocs.Model;

namespace ApiDocs.Binding.Words;

/// <summary>Reads what a description says of a text beside its length: <c>not blank</c>, <c>no commas</c>, <c>matches `^76561\d{12}$`</c>.</summary>
internal static class TextRuleReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex NotBlank = new(@"\b(?:not|non|never|cannot)(?:\s+be)?[ -]blank\b", Options);
    private static readonly Regex Without = new(@"\b(?:no|without|not\s+(?:contain|include|hold|have)(?:\s+any|\s+an?)?)\s+(?<what>commas?|semicolons?|spaces?)\b", Options);
    private static readonly Regex Pattern = new(@"\b(?:match(?:es|ing)?|pattern|regex|regular expression)\b[^\^\n]{0,30}(?<pattern>\^[^\n]*?(?<!\\)\$)(?=/?(?:[\s.,;)`""']|$))", Options);

    private static readonly KeyWords Hints = new("blank", "comma", "semicolon", "space");

    public static LimitsModel Read(string text, LimitsModel limits)
    {
        if (!Hints.AnyIn(text) && !text.Contains('^'))
        {
            return limits;
        }

        var blank = NotBlank.Match(text);
        var without = Without.Matches(text).Cast<Match>().ToList();
        var pattern = Pattern.Match(text);
        return limits with
        {
            IsNotBlank = blank.Success,
            Excluded = string.Concat(without.Select(match => Sign(match.Groups["what"].Value)).Distinct()),
            Pattern = pattern.Success ? pattern.Groups["pattern"].Value : null,
            Text = string.Join(", ", new[] { limits.Text, blank.Value }.Concat(without.Select(match => match.Value)).Append(pattern.Value).Where(words => words.Length > 0)),
        };
    }

    private static string Sign(string word) => char.ToLowerInvariant(word[0]) == 'c' ? "," : word.StartsWith("se", StringComparison.OrdinalIgnoreCase) ? ";" : " ";
}
