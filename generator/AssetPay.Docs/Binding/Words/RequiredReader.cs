using System.Text.RegularExpressions;

namespace ApiDocs.Binding.Words;

/// <summary>Reads whether a parameter must be given: <c>Yes</c>, <c>No</c>, <c>Yes\*</c>, <c>✓</c>, or "Required" in a default column.</summary>
internal static class RequiredReader
{
    private static readonly string[] Affirmative = ["yes", "true", "ture", "required", "mandatory", "always", "✅", "✓", "✔", "✔️", "☑", "☑️", "是", "y", "必填", "必须", "必选", "m", "r", "1", "x"];
    private static readonly string[] Negative =
        ["no", "false", "optional", "not required", "never", "", "-", "--", "—", "–", "❌", "✗", "✘", "☐", "否", "可选", "非必填", "n", "o", "0", "n/a", "none", "null"];

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

        return Opening.Match(description) is { Success: true } match ? match.Groups["word"].Value.ToLowerInvariant() is "required" or "mandatory" or "必填" : null;
    }

    /// <summary>Whether the cell is a word for yes, for no, or for a condition.</summary>
    public static bool IsKnown(string required) => Affirmative.Contains(Bare(required)) || Negative.Contains(Bare(required)) || Dependent.IsMatch(Bare(required));

    /// <summary>Whether a row says that it depends on something whether its parameter must be given: <c>Yes\*</c>, <c>Conditional</c>, <c>Yes, if ...</c>.</summary>
    public static bool IsConditional(string required) => (Affirmative.Contains(Bare(required)) && IsStarred(required))
        || (!Affirmative.Contains(Bare(required)) && Dependent.IsMatch(Bare(required)) && !Declined.IsMatch(Bare(required)));

    /// <summary>The sign of the footnote that a cell points to.</summary>
    public static string? MarkOf(string cell) => IsStarred(cell) ? Mark.Match(cell).Groups["mark"].Value : null;

    public static string WithoutMark(string cell) => IsStarred(cell) ? Mark.Replace(cell, "") : cell;

    private static string Bare(string required) => required.Trim().Trim('*', '†', '‡', '¹', '²', '³', '⁴', '_', ' ', '.', '(', ')', '[', ']', '`').ToLowerInvariant();

    // A star on one side is a footnote; on both it is what is left of bold type.
    private static bool IsStarred(string required) => Mark.IsMatch(required) && !required.TrimStart().StartsWith("*", StringComparison.Ordinal);
}
