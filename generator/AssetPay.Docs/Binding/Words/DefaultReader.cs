using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Binding.Words;

/// <summary>Reads a default out of its column or out of prose: <c>(default: `true`)</c>, <c>Defaults to `"730"`.</c></summary>
internal static class DefaultReader
{
    private static readonly Regex Announced = new(@"\bdefaults?(?:\s+(?:to|is|value(?: is)?))?\s*[:=]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex InText = new(
        @"\bdefaults?(?:\s+(?:to|is))?\s*[:=]?\s*(?<value>""[^""]*""|true\b|false\b|-?\d+(?:\.\d+)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex ByDefault = new(@"^\s*(?:is\s+(?:used\s+)?)?(?:by|as)\s+(?:the\s+)?default\b|^\s*\(default\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Default: asc", "(default asc)": one word, and nothing behind it that would make a sentence of it.
    private static readonly Regex AWord = new(
        @"\bdefaults?(?:\s+value)?(?:\s*[:=]\s*|\s+to\s+|\s+is\s+|(?<=\(default)\s+)(?!(?:none|null|no|not|the|a|an|all|any|to|empty|current|your|never)\b)(?<value>[A-Za-z][\w-]*)(?=\s*(?:[).,;]|$))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly HashSet<string> NoDefault = new(StringComparer.OrdinalIgnoreCase) { "", "-", "—", "–", "--", "none", "n/a", "null", "\"\"", "required" };

    public static string? Read(string? cell, Prose description) =>
        cell is not null && !NoDefault.Contains(cell.Trim()) ? cell.Trim() : InProse(description);

    private static string? InProse(Prose description)
    {
        if (!description.PlainText.Contains("default", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        foreach (var block in description.Blocks)
        {
            for (var i = 0; i + 1 < block.Inlines.Count; i++)
            {
                if ((block.Inlines[i + 1].Style & InlineStyle.Code) != 0 && Announced.IsMatch(block.Inlines[i].Text))
                {
                    return block.Inlines[i + 1].Text;
                }

                if ((block.Inlines[i].Style & InlineStyle.Code) != 0 && ByDefault.IsMatch(block.Inlines[i + 1].Text))
                {
                    return block.Inlines[i].Text;
                }
            }
        }

        return InText.Match(description.PlainText) is { Success: true } match ? match.Groups["value"].Value
            : AWord.Match(description.PlainText) is { Success: true } word ? word.Groups["value"].Value : null;
    }
}
