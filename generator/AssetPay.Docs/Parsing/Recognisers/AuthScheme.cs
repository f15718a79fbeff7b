using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>The word before a credential in its header: "Authorization: Bearer abc".</summary>
internal static class AuthScheme
{
    private static readonly Wording _word = new("\\b(?<scheme>bearer|basic)\\b", RegexOptions.IgnoreCase);

    private static readonly Wording _shown = new(
        "^(?<scheme>bearer|basic|bot|token|key|api-?key|jwt|oauth|geniekey)[ \\t]+\\S", RegexOptions.IgnoreCase);

    /// <summary>The scheme that running text names: "your bearer token" means "Bearer".</summary>
    public static string? InWords(string words) => _word.Match(words) is { Success: true } match ? Capital(match.Groups["scheme"].Value) : null;

    /// <summary>The scheme in the value of a header, spelt as there.</summary>
    public static string? InValue(string value) => _shown.Match(value.Trim()) is { Success: true } match ? match.Groups["scheme"].Value : null;

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant();
}
