using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Binding.Words;

/// <summary>Reads a default out of its column or out of prose: <c>(default: `true`)</c>, <c>Defaults to `"730"`.</c></summary>
internal static class DefaultReader
{
    private static readonly Regex Announced = new(@"\bdefaults?(?:\s+(?:to|is|value(?: is)?))?\s*[:=]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex InText = new(
        @"\bdefaults?(?:\s+(?:to|is))?\s*[:=]?\s*(?<value>""[^""]*""|true\b|false\b|-?\d+(?:\.\d+)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly string[] NoDefault = ["", "-", "—", "–", "--", "none", "n/a", "null", "\"\"", "required"];

    public static string? Read(string? cell, Prose description) =>
        cell is not null && !NoDefault.Contains(cell.Trim().ToLowerInvariant()) ? cell.Trim() : InProse(description);

    private static string? InProse(Prose description)
    {
        foreach (var block in description.Blocks)
        {
            for (var i = 0; i + 1 < block.Inlines.Count; i++)
            {
                if ((block.Inlines[i + 1].Style & InlineStyle.Code) != 0 && Announced.IsMatch(block.Inlines[i].Text))
                {
                    return block.Inlines[i + 1].Text;
                }
            }
        }

        return InText.Match(description.PlainText) is { Success: true } match ? match.Groups["value"].Value : null;
    }
}
