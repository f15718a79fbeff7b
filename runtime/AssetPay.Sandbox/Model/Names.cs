namespace ApiDocs.Sandbox;

/// <summary>How names of the documentation relate: <c>tradeUrl</c> and "trade URL", <c>itemId</c> and <c>items</c>.</summary>
internal static class Names
{
    private static readonly string[] Sums = ["price", "prices", "amount", "amounts", "quantity", "quantities"];
    private static readonly string[] Bounds = ["min", "max"];

    /// <summary>True when the text speaks of the member, in one word or in several.</summary>
    public static bool Mentions(string text, string member) => Squash(text).Contains(Squash(member), StringComparison.Ordinal);

    public static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary><c>clientTradeUrl</c> ends with the words of <c>tradeUrl</c>; <c>invoice</c> does not end with those of <c>voice</c>.</summary>
    public static bool EndsWithWords(string name, string words) =>
        name.Length > words.Length
        && name.EndsWith(words, StringComparison.OrdinalIgnoreCase)
        && (char.IsUpper(name[^words.Length]) || name[^(words.Length + 1)] is '_' or '-');

    /// <summary><c>tradeId</c>, <c>trade_id</c> and <c>trade</c> speak of a "trade"; <c>id</c> alone of nothing.</summary>
    public static string WithoutId(string parameter) =>
        parameter.EndsWith("id", StringComparison.OrdinalIgnoreCase) ? parameter[..^2].TrimEnd('_', '-') : parameter;

    public static bool IsPluralOf(string plural, string singular) =>
        singular.Length > 0
        && (Same(plural, singular) || Same(plural, singular + "s") || Same(plural, singular + "es")
            || (singular.EndsWith('y') && Same(plural, singular[..^1] + "ies")));

    /// <summary><c>price</c>, <c>offerPrice</c>, <c>amounts</c>; not <c>minPrice</c>, which is a bound and may be zero.</summary>
    public static bool IsPriceOrAmount(string member) =>
        Sums.Any(sum => Same(member, sum) || EndsWithWords(member, sum)) && !Bounds.Any(bound => member.StartsWith(bound, StringComparison.OrdinalIgnoreCase));

    private static string Squash(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
