namespace ApiDocs.Changes;

/// <summary>
/// A rule on several fields of one object as a contract names it: <c>boat, berth</c> for a choice between fields, <c>note with sail</c> for
/// a field that must be given where another one is. Values: only where the other one has one of them; null: whatever it has.
/// </summary>
internal sealed record Presence(IReadOnlyList<string> Fields, string? With, string? Given, IReadOnlyList<string>? Values)
{
    public const string AtLeastOne = "at least one";
    public const string AtMostOne = "at most one";
    public const string ExactlyOne = "exactly one";

    private const string Comma = ", ";
    private const string Beside = " with ";
    private const string Or = " | ";

    public bool NeedsOne => Given is AtLeastOne or ExactlyOne;

    public bool AllowsOne => Given is AtMostOne or ExactlyOne;

    public static string NameOf(IEnumerable<string> fields) => string.Join(Comma, fields.OrderBy(field => field, StringComparer.Ordinal));

    public static string NameOf(string field, string with) => field + Beside + with;

    public static string TextOf(IEnumerable<string> values) => string.Join(Or, values.Distinct(StringComparer.Ordinal).OrderBy(value => value, StringComparer.Ordinal));

    public static Presence Of(ContractPart rule)
    {
        var sides = rule.Name.Split([Beside], StringSplitOptions.None);
        return new(
            sides[0].Split([Comma], StringSplitOptions.None), sides.Length > 1 ? sides[1] : null,
            rule[AspectNames.Given], rule[AspectNames.When]?.Split([Or], StringSplitOptions.None));
    }
}
