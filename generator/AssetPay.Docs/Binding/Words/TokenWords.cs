using System.Text.RegularExpressions;

namespace ApiDocs.Binding.Words;

/// <summary>Reads what is said of tokens: by which algorithm they are signed, how long they may live, what a member of their header holds.</summary>
internal static class TokenWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex Signing = new(@"\bsign(?:s|ed|ing|ature)?\b", Options);
    private static readonly Regex Algorithms = new(@"\b(?:HS|RS|ES|PS)(?:256|384|512)\b|\bEdDSA\b", RegexOptions.CultureInvariant);
    private static readonly Regex Base64 = new(@"\bbase-?64\b", Options);
    private static readonly Regex Longest = new(
        @"(?:\bmax(?:imum)?\b\.?(?: of)?|\bup to\b|\bat most\b|\b(?:no|not) more than\b|≤|<=)\s*:?\s*(?<count>[0-9]+)\s*(?<unit>seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|d)\b", Options);

    private static readonly Regex Constant = new(@"^\W*(?:always|constant|fixed|must be|is)\W*\b(?<value>[\w.+-]+)", Options);
    private static readonly Regex SameAs = new(@"\b(?:same(?: value)? as|equals?(?: to)?|equal to|repeats|copy of)\s+(?:the\s+)?(?:claim\s+)?(?<name>[A-Za-z_][\w.]*)", Options);
    private static readonly Regex Milliseconds = new(@"\bmilli-?seconds?\b|\bms\b", Options);

    public static bool IsOfSigning(string sentence) => Signing.IsMatch(sentence);

    /// <summary>Every algorithm that a text names.</summary>
    public static IEnumerable<string> AlgorithmsIn(string text) => Algorithms.Matches(text).Cast<Match>().Select(match => match.Value);

    /// <summary>Whether the secret is not its own bytes.</summary>
    public static bool IsEncodedSecret(string sentence) => IsOfSigning(sentence) && Base64.IsMatch(sentence);

    public static bool IsInMilliseconds(string text) => Milliseconds.IsMatch(text);

    /// <summary>"At most 24 hours after `iat`", in seconds.</summary>
    public static int? LongestLife(string text) =>
        Longest.Match(text) is { Success: true } match ? SpanReader.Seconds(match.Groups["count"].Value, match.Groups["unit"].Value, int.MaxValue) : null;

    /// <summary>What is said to be the longest life and is none: "at most 99999999999 hours". Null: nothing of the kind.</summary>
    public static string? NoLife(string text) => Longest.Match(text) is { Success: true } match && LongestLife(text) is null ? match.Value : null;

    /// <summary>"Always `"HS256"`".</summary>
    public static string? ConstantOf(string description) => Constant.Match(description) is { Success: true } match ? match.Groups["value"].Value.TrimEnd('.') : null;

    /// <summary>"Same value as `merchantId`".</summary>
    public static string? ClaimOf(string description) => SameAs.Match(description) is { Success: true } match ? match.Groups["name"].Value.TrimEnd('.') : null;
}
