using System.Globalization;
using System.Text.RegularExpressions;
using ApiDocs.Model;

namespace ApiDocs.Binding.Words;

/// <summary>
/// Reads limits out of a description: <c>(min 1, max 250)</c>, <c>5–256 chars</c>, <c>max $100,000</c>, <c>Integer, 1–200</c>. What may count
/// something else, or holds for some calls only, is no limit: a check too few costs one refused call, a check too many refuses good ones.
/// </summary>
internal static class LimitReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Number = @"\$?(?<{0}>(?>(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?))";
    private const string Characters = @"(?:chars?|characters?)\b";

    // The last digits of "-10", "1.000" and "5 000" are no number.
    private const string Begin = @"(?<![\w.,'’_-]|\d\s)";
    private const string Most = @"(?:\bmax(?:imum)?\b\.?(?: of)?|(?<!\bround(?:ed)?\s)\bup to\b|\bat most\b|\bnot? (?:more|greater|higher) than\b|\b(?:cannot|must not|may not) exceed\b|≤|<=)\s*(?::\s*)?";
    private const string Least = @"(?:\bmin(?:imum)?\b\.?(?: of)?|\bat least\b|\bnot? (?:less|fewer|lower|smaller) than\b|≥|>=)\s*(?::\s*)?";
    private const string Named = @"[ ]length(?: of| is)?\s*(?::\s*)?";

    // What is counted by another measure than the parameter itself says nothing of it, whatever else is said.
    private const string Other =
        @"(?!\s*(?:chars?\b|characters?\b|requests?|(?:milli)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|%|decimals?\b|digits?\b|(?:significant|decimal|fractional)\s+\w+))";

    private static readonly Regex[] s_lengths =
    [
        Make($@"{Begin}{NumberOf("low")}\s*(?:[-–—]|to|and)\s*{NumberOf("high")}\s*{Characters}"),
        Make($@"\blength(?: of)?\s*(?::\s*)?{NumberOf("low")}\s*(?:[-–—]|to)\s*{NumberOf("high")}"),
        Make($@"{Most}{NumberOf("high")}\s*{Characters}"),
        Make($@"{Begin}{NumberOf("high")}\s*{Characters}\s*(?:at most|max(?:imum)?|or less)\b"),
        Make($@"\bmax(?:imum)?\.?{Named}{NumberOf("high")}"),
        Make($@"{Least}{NumberOf("low")}\s*{Characters}"),
        Make($@"\bmin(?:imum)?\.?{Named}{NumberOf("low")}"),
    ];

    private static readonly Regex[] s_bounds =
    [
        Make($@"{Begin}{NumberOf("low")}\s*(?:<=|≤)\s*\w+\s*(?:<=|≤)\s*{NumberOf("high")}"),
        Make($@"(?:(?:integer|number),?\s*|between\s+|\(|^){NumberOf("low")}\s*(?:[-–—]|to|and)\s*{NumberOf("high")}(?=\s*(?:(?:inclusive|items|entries)\b|[\).,;]|$))"),
        Make($@"{Least}{NumberOf("low")}{Other}"),
        Make($@"{Most}{NumberOf("high")}{Other}"),
    ];

    /// <summary>The limits of a parameter or a member.</summary>
    /// <param name="description">What its page says of it.</param>
    /// <param name="type">What it is.</param>
    /// <param name="name">Its name on the wire, which is what it counts: "max 9 boats" limits <c>boats</c>.</param>
    public static LimitsModel Read(string description, TypeRef type, string name) => type.Kind switch
    {
        TypeKind.String or TypeKind.Uuid => TextRuleReader.Read(description, HasNumber(description) && SpeaksOfLength(description) ? Lengths(description, type, name) : LimitsModel.None),
        TypeKind.List when HasNumber(description) => Counts(description, type, name),
        TypeKind.Integer or TypeKind.Decimal when HasNumber(description) => Values(description, type, name),
        _ => LimitsModel.None,
    };

    private static LimitsModel Lengths(string text, TypeRef type, string name)
    {
        var (low, high, wording) = Agreed(s_lengths, text, type, name);
        return LimitsModel.None with { MinLength = Whole(low), MaxLength = Whole(high), Text = wording };
    }

    private static LimitsModel Counts(string text, TypeRef type, string name)
    {
        var (low, high, wording) = Agreed(s_bounds, text, type, name);
        return LimitsModel.None with { MinItems = Whole(low), MaxItems = Whole(high), Text = wording };
    }

    private static LimitsModel Values(string text, TypeRef type, string name)
    {
        var (low, high, wording) = Agreed(s_bounds, text, type, name);
        return LimitsModel.None with { Minimum = low, Maximum = high, Text = wording };
    }

    private static (decimal? Low, decimal? High, string Wording) Agreed(Regex[] patterns, string text, TypeRef type, string name)
    {
        var (low, high) = (new AgreedBound("low"), new AgreedBound("high"));
        BoundWords? words = null;
        foreach (var pattern in patterns)
        {
            for (var match = pattern.Match(text); match.Success && !(low.IsLost && high.IsLost); match = match.NextMatch())
            {
                var holds = (words ??= new BoundWords(text, type, name)).Hold(match);
                low.Take(match, holds);
                high.Take(match, holds);
            }
        }

        return (low.Value, high.Value, Wording(low.Words, high.Words));
    }

    // A range states both.
    private static string Wording(Match? low, Match? high) => (low, high) switch
    {
        ({ } least, { } most) when ReferenceEquals(least, most) => least.Value.Trim('(', ' '),
        ({ } least, { } most) => least.Value.Trim('(', ' ') + ", " + most.Value.Trim('(', ' '),
        _ => (low ?? high)?.Value.Trim('(', ' ') ?? "",
    };

    // More than anything can hold is no limit.
    private static int? Whole(decimal? value) => value is { } count and >= 0 and <= int.MaxValue ? (int)count : null;

    // Without a digit there is no limit.
    private static bool HasNumber(string text) => text.Any(char.IsDigit);

    private static bool SpeaksOfLength(string text) => text.Contains("char", StringComparison.OrdinalIgnoreCase) || text.Contains("length", StringComparison.OrdinalIgnoreCase);

    private static string NumberOf(string group) => string.Format(CultureInfo.InvariantCulture, Number, group);

    private static Regex Make(string pattern) => new(pattern, Options);
}
