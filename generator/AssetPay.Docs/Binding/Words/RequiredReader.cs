using System.Text.RegularExpressions;

namespace ApiDocs.Binding.Words;

/// <summary>Reads whether a parameter must be given: <c>Yes</c>, <c>No</c>, <c>Yes\*</c>, <c>✓</c>, or "Required" in a default column.</summary>
internal static class RequiredReader
{
    private static readonly HashSet<string> Affirmative = new(StringComparer.OrdinalIgnoreCase) { "yes", "true", "ture", "required", "mandatory", "always", "✅", "✓", "✔", "✔️", "☑", "☑️", "是", "y", "必填", "必须", "必选", "m", "r", "1", "x" };
    private static readonly HashSet<string> Negative = new(StringComparer.OrdinalIgnoreCase)
    {
        "no", "false", "optional", "not required", "never", "", "-", "--", "—", "–", "❌", "✗", "✘", "☐", "否", "可选", "非必填", "n", "o", "0", "n/a", "none", "null",
    };

    private static readonly char[] Around = ['*', '†', '‡', '¹', '²', '³', '⁴', '_', ' ', '.', '(', ')', '[', ']', '`'];

    private static readonly char[] Marks = ['*', '†', '‡', '¹', '²', '³', '⁴'];

    // "Conditional", "Yes, if ...", "Only for buys": what depends on something can be left out.
    private static readonly Regex Dependent = new(@"^(?:conditional|depends|(?:yes|no|required|optional)\b.+|if\b|when\b|only\b|one of|either|sometimes|see\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Declined = new(@"^(?:no|optional)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Mark = new(@"\s*\(?(?<mark>\*{1,4}|[†‡¹²³⁴])\)?\s*$", RegexOptions.CultureInvariant);
    private static readonly Regex Opening = new(@"^\W*(?<word>required|mandatory|optional|必填|可选)\b(?!\s+(?:fields?|for|if|when|parameters?)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>True, false, or null when the row says nothing.</summary>
    public static bool? Read(string? required, string? @default, string description)
    {
        if (required is not null)
        {
            // "Yes*" depends on another parameter, and so does "Yes, if ...": such a one can be left out.
            return Affirmative.Contains(Bare(required)) && !IsStarred(required);
        }

        if (@default is not null && @default.Trim().Equals("required", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return OpensAsWord(description) && Opening.Match(description) is { Success: true } match ? match.Groups["word"].Value.ToLowerInvariant() is "required" or "mandatory" or "必填" : null;
    }

    /// <summary>Whether the cell is a word for yes, for no, or for a condition.</summary>
    public static bool IsKnown(string required) => Bare(required) is var bare && (Affirmative.Contains(bare) || Negative.Contains(bare) || Dependent.IsMatch(bare));

    /// <summary>Whether a row says that it depends on something whether its parameter must be given: <c>Yes\*</c>, <c>Conditional</c>, <c>Yes, if ...</c>.</summary>
    public static bool IsConditional(string required) => Bare(required) is var bare && Affirmative.Contains(bare)
        ? IsStarred(required)
        : !Negative.Contains(bare) && Dependent.IsMatch(bare) && !Declined.IsMatch(bare);

    /// <summary>The sign of the footnote that a cell points to.</summary>
    public static string? MarkOf(string cell) => IsStarred(cell) ? Mark.Match(cell).Groups["mark"].Value : null;

    public static string WithoutMark(string cell) => IsStarred(cell) ? Mark.Replace(cell, "") : cell;

    private static string Bare(string required) => required.Trim().Trim(Around);

    // A star on one side is a footnote; on both it is what is left of bold type.
    private static bool IsStarred(string required) => required.IndexOfAny(Marks) >= 0 && Mark.IsMatch(required) && !required.StartsWith("*", StringComparison.Ordinal);

    /// <summary>Whether the first letter of a description is one with which a word for yes or no begins.</summary>
    private static bool OpensAsWord(string description) => description.FirstOrDefault(char.IsLetterOrDigit) is 'r' or 'R' or 'm' or 'M' or 'o' or 'O' or '必' or '可';
}
