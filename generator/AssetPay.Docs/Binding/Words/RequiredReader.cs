using System.Text.RegularExpressions;

namespace ApiDocs.Binding.Words;

/// <summary>Reads whether a parameter must be given: <c>Yes</c>, <c>No</c>, <c>Yes\*</c>, <c>✓</c>, or "Required" in a default column.</summary>
internal static class RequiredReader
{
    private static readonly string[] Affirmative = ["yes", "true", "ture", "required", "mandatory", "always", "✅", "✓", "✔", "✔️", "☑", "☑️", "是", "y", "必填", "必须", "必选", "m", "r", "1", "x"];
    private static readonly Regex Opening = new(@"^\W*(?<word>required|mandatory|optional|必填|可选)\b(?!\s+(?:fields?|for|if|when|parameters?)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>True, false, or null when the row says nothing.</summary>
    public static bool? Read(string? required, string? @default, string description)
    {
        if (required is not null)
        {
            // "Yes*" depends on another parameter, and so does "Yes, if ...": such a one can be left out.
            return Affirmative.Contains(required.Trim().Trim('*', '_', ' ', '.', '(', ')', '[', ']', '`').ToLowerInvariant()) && !IsStarred(required);
        }

        if (@default is not null && @default.Trim().Equals("required", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return Opening.Match(description) is { Success: true } match ? match.Groups["word"].Value.ToLowerInvariant() is "required" or "mandatory" or "必填" : null;
    }

    // A star on one side is a footnote; on both it is what is left of bold type.
    private static bool IsStarred(string required) => required.TrimEnd().EndsWith("*", StringComparison.Ordinal) && !required.TrimStart().StartsWith("*", StringComparison.Ordinal);
}
