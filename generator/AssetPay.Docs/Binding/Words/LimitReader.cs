using System.Globalization;
using System.Text.RegularExpressions;
using ApiDocs.Model;

namespace ApiDocs.Binding.Words;

/// <summary>Reads limits out of a description: <c>(min 1, max 250)</c>, <c>5–256 chars</c>, <c>max $100,000</c>, <c>Integer, 1–200</c>.</summary>
internal static class LimitReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Number = @"\$?(?<{0}>(?>(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?))";
    private const string Characters = @"(?:chars?|characters?)\b";

    // In order: a range of characters says more than its second half alone.
    private static readonly Regex LengthRange = Make($@"{Named("low")}\s*(?:[-–—]|to)\s*{Named("high")}\s*{Characters}");
    private static readonly Regex LongestFirst = Make($@"(?:max(?:imum)?\.?(?: of)?|up to|at most|≤|<=)\s*:?\s*{Named("high")}\s*{Characters}");
    private static readonly Regex LongestLast = Make($@"{Named("high")}\s*{Characters}\s*(?:at most|max(?:imum)?|or less)");
    private static readonly Regex ShortestFirst = Make($@"(?:min(?:imum)?\.?(?: of)?|at least|≥|>=)\s*:?\s*{Named("low")}\s*{Characters}");
    private static readonly Regex Between = Make($@"(?:(?:integer|number),?\s*|between\s+|\(|^){Named("low")}\s*(?:[-–—]|to|and)\s*{Named("high")}(?=\s*(?:[\).,;]|$))");
    private static readonly Regex Compared = Make($@"{Named("low")}\s*(?:<=|≤)\s*\w+\s*(?:<=|≤)\s*{Named("high")}");
    private static readonly Regex Smallest = Make($@"(?:\bmin(?:imum)?\b\.?(?: of)?|\bat least\b|≥|>=)\s*:?\s*{Named("low")}(?!\s*(?:{Characters}|requests?|minutes?|hours?|days?|seconds?|%))");
    private static readonly Regex Largest = Make($@"(?:\bmax(?:imum)?\b\.?(?: of)?|\bup to\b|\bat most\b|≤|<=)\s*:?\s*{Named("high")}(?!\s*(?:{Characters}|requests?|minutes?|hours?|days?|seconds?|%))");

    public static LimitsModel Read(string description, TypeRef type) => type.Kind switch
    {
        TypeKind.String or TypeKind.Uuid => TextRuleReader.Read(description, HasNumber(description) && description.Contains("char", StringComparison.OrdinalIgnoreCase) ? Lengths(description) : LimitsModel.None),
        TypeKind.List when HasNumber(description) => Counts(description),
        TypeKind.Integer or TypeKind.Decimal when HasNumber(description) => Values(description),
        _ => LimitsModel.None,
    };

    private static LimitsModel Lengths(string text)
    {
        if (LengthRange.Match(text) is { Success: true } range)
        {
            return LimitsModel.None with { MinLength = Whole(range, "low"), MaxLength = Whole(range, "high"), Text = range.Value };
        }

        var longest = LongestFirst.Match(text) is { Success: true } first ? first : LongestLast.Match(text);
        var shortest = ShortestFirst.Match(text);
        return LimitsModel.None with { MinLength = Whole(shortest, "low"), MaxLength = Whole(longest, "high"), Text = Wording(shortest, longest) };
    }

    private static LimitsModel Counts(string text)
    {
        var (low, high, wording) = Bounds(text);
        return LimitsModel.None with { MinItems = Whole(low), MaxItems = Whole(high), Text = wording };
    }

    private static LimitsModel Values(string text)
    {
        var (low, high, wording) = Bounds(text);
        return LimitsModel.None with { Minimum = low, Maximum = high, Text = wording };
    }

    private static (decimal? Low, decimal? High, string Wording) Bounds(string text)
    {
        var range = Compared.Match(text) is { Success: true } compared ? compared : Between.Match(text);
        if (range.Success)
        {
            return (Value(range, "low"), Value(range, "high"), range.Value.Trim('(', ' '));
        }

        var smallest = Smallest.Match(text);
        var largest = Largest.Match(text);
        return (Value(smallest, "low"), Value(largest, "high"), Wording(smallest, largest));
    }

    private static string Wording(Match low, Match high) => (low.Success, high.Success) switch
    {
        (true, true) => low.Value + ", " + high.Value,
        (true, false) => low.Value,
        (false, true) => high.Value,
        _ => "",
    };

    private static decimal? Value(Match match, string group) =>
        match.Success && decimal.TryParse(match.Groups[group].Value.Replace(",", ""), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static int? Whole(Match match, string group) => Whole(Value(match, group));

    // More than anything can hold is no limit.
    private static int? Whole(decimal? value) => value is { } count and >= 0 and <= int.MaxValue ? (int)count : null;

    // Without a digit there is no limit.
    private static bool HasNumber(string text) => text.Any(char.IsDigit);

    private static string Named(string group) => string.Format(CultureInfo.InvariantCulture, Number, group);

    private static Regex Make(string pattern) => new(pattern, Options);
}
