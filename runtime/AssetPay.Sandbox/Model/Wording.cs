using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiDocs.Sandbox;

/// <summary>
/// The phrases of a documented error that the sandbox understands: when it reads one of these in the page's own words, it gives that error
/// in that case. Everything else an error says is left to be asked for on demand.
/// </summary>
internal static partial class Wording
{
    /// <summary>"The item is younger than 30 minutes."</summary>
    public static TimeSpan? YoungerThan(string text) => Younger().Match(text) is { Success: true } match
        ? int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) * Unit(match.Groups["unit"].Value[0])
        : null;

    /// <summary>"Another trade already has this externalId", "The externalId is already in use".</summary>
    public static bool SaysTaken(string text, string member) => Names.Mentions(text, member) && Taken().IsMatch(text);

    /// <summary>"Empty items array", "The items array has no entries".</summary>
    public static bool SaysEmpty(string text, string list) => Names.Mentions(text, list) && Empty().IsMatch(text);

    /// <summary>"More than 50 items", "The request holds more items than allowed".</summary>
    public static bool SaysTooMany(string text, string list) => Names.Mentions(text, list) && More().IsMatch(text);

    /// <summary>"One request carried more than 100 refs": how many there may be.</summary>
    public static int? MoreThan(string text) => MoreThanNumber().Match(text) is { Success: true } match
        ? int.Parse(match.Groups["count"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
        : null;

    /// <summary>"The amount asked for is above the maximum for one item".</summary>
    public static bool SaysAboveMaximum(string text, string member) => Names.Mentions(text, member) && Above().IsMatch(text);

    /// <summary>"One of the offer amounts was zero or negative".</summary>
    public static bool SaysNotPositive(string text) => text.Contains("zero or negative", StringComparison.OrdinalIgnoreCase);

    /// <summary>"The trade URL of the user is not valid".</summary>
    public static bool SaysNotValid(string text, string member) => Names.Mentions(text, member) && NotValid().IsMatch(text);

    /// <summary>"The trade does not belong to the authenticated user", "one of another merchant".</summary>
    public static bool SaysOthers(string text) => Others().IsMatch(text);

    /// <summary>"already in a terminal state".</summary>
    public static bool SaysTerminal(string text) => text.Contains("terminal state", StringComparison.OrdinalIgnoreCase);

    /// <summary>"The merchant has no callback URL", "Callback address missing".</summary>
    public static bool SaysNoCallbackAddress(string text) => NoCallbackAddress().IsMatch(text);

    /// <summary>"not a self-trade", "not a withdrawal": the words after "not a".</summary>
    public static IEnumerable<string> NotA(string text) => NotAWord().Matches(text).Select(match => match.Groups["word"].Value);

    /// <summary>"one whose source is client": member and value.</summary>
    public static IEnumerable<(string Member, string Value)> Whose(string text) =>
        WhoseIs().Matches(text).Select(match => (match.Groups["member"].Value, match.Groups["value"].Value));

    /// <summary>"source: "self"", as it stands in code: member and value.</summary>
    public static (string Member, string Value)? Condition(string code) => MemberValue().Match(code) is { Success: true } match
        ? (match.Groups["member"].Value, match.Groups["value"].Value)
        : null;

    private static TimeSpan Unit(char unit) => char.ToLowerInvariant(unit) switch
    {
        's' => TimeSpan.FromSeconds(1),
        'm' => TimeSpan.FromMinutes(1),
        'h' => TimeSpan.FromHours(1),
        _ => TimeSpan.FromDays(1),
    };

    [GeneratedRegex(@"\b(younger|newer|less) than (?<count>\d{1,6})[ -]?(?<unit>second|minute|hour|day)", RegexOptions.IgnoreCase)]
    private static partial Regex Younger();

    [GeneratedRegex(@"\b(already|in use|taken|used .* before)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Taken();

    [GeneratedRegex(@"\b(empty|no entries|has no|without)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Empty();

    [GeneratedRegex(@"\bmore\b", RegexOptions.IgnoreCase)]
    private static partial Regex More();

    [GeneratedRegex(@"\bmore than (?<count>\d[\d,]{0,8})", RegexOptions.IgnoreCase)]
    private static partial Regex MoreThanNumber();

    [GeneratedRegex(@"\b(above|exceeds?|over|more than) .*\b(max|maximum|allowed|limit)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Above();

    [GeneratedRegex(@"\b(not valid|invalid|malformed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotValid();

    [GeneratedRegex(@"\b(belongs?|owned by|of another)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(no|without|lacks|missing)\s+(an?\s+)?(\w+\s+)?callback (URL|address)\b|\bcallback (URL|address) (is )?(missing|not (set|configured))\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoCallbackAddress();

    [GeneratedRegex(@"\bnot an? (?<word>[A-Za-z0-9]+)", RegexOptions.IgnoreCase)]
    private static partial Regex NotAWord();

    [GeneratedRegex(@"\bwhose (?<member>\w+) is [`""']?(?<value>\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex WhoseIs();

    [GeneratedRegex(@"^\s*(?<member>\w+)\s*:\s*""(?<value>[^""]+)""\s*$")]
    private static partial Regex MemberValue();
}
