using System.Text.RegularExpressions;
using ApiDocs.Model;

namespace ApiDocs.Binding.Words;

/// <summary>
/// Tells from the words around a number whether it bounds every value of a parameter: a unit that is not its own ("max 10k", "max 5 per
/// day") and a condition ("min 1 for cards", "On weekends at least 2") make it none. What is not known is no bound.
/// </summary>
internal sealed class BoundWords(string text, TypeRef type, string name)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string In = @"in(?!\s+(?:whole\s+)?(?:us\s+)?(?:cents|dollars|usd|euros|eur|pounds|gbp)\b)";
    private const string Condition =
        $@"(?:for|if|when(?:ever)?|unless|except|while|during|until|on|{In}|with|where|but|or|otherwise|only|depending|once|after|before|as|plus|then|per|more|less|fewer|higher|lower|unlimited)\b";

    private const string ForWhom = @"for\s+(?!how\b|which\b|what\b)(?<whom>[\w.]*)";

    private const string Another = @"(?:max|min|at (?:most|least)|up to|not? (?:more|less|fewer|greater)|must|≤|≥|<=|>=)";

    // "Max 5, 10 for members", "(max 5) for cards".
    private const string NothingElse = $@"(?!\s*(?:[,;]\s*)?(?:[\d$€£]|{Condition}))";

    // "Max 5. Unless it is dry.", "Max 5. 10 for members.", "Max 5. For members 10." - but not "Max 5. If omitted, 2."
    private const string NextSentence = @"(?!\s+(?:(?:unless|except|only)\b|[\d$€£]|(?:for|on|if|when)\b(?!\s+(?:omitted|missing|absent|not)\b)[^.\n]*\d))";

    // "Required if it is at least 5", "boats with at least 3 masts", "we recommend at most 5", "precision: max 2": said of something else, or no must.
    private const string OfAnother = @"if|when(?:ever)?|unless|while|during|where|who|that|which|with|having|each|every|should|recommend(?:ed)?|suggested|typically|usually|ideally|preferably|precision|scale|decimals?|digits?|decimal\s+places";

    private static readonly Regex s_end = new(
        $@"\G(?:\s+(?:inclusive|allowed|long|in length|or (?:less|fewer|more))\b)?(?:\s*(?:$|[.!](?=[\s)\]""'`]|$){NextSentence}|[)\]""'`](?!\w){NothingElse}|[,;]{NothingElse}|/(?={Another})|\((?=\s*(?:default|inclusive)\b))"
        + $@"|\s+(?:(?:(?:and|but|to|-|–|—)\s+)?(?={Another})|[–—-]\s+(?!{Condition}|[\d$€£]))|[ ]*\n\s*(?-i:(?=\p{{Lu}})))",
        Options);

    private static readonly Regex s_unit = new(@"\G\s*(?!(?:per|on)\b)(?<unit>(?:US\s+)?[\p{L}€£]+)(?<page>\s+(?:per|on an?|on each)\s+(?:page|request|call)\b)?|\G(?<page>\s+(?:per|on an?|on each)\s+(?:page|request|call)\b)", Options);
    private static readonly Regex s_conditional = new(
        $@"(?:^|[.;\n(])[ ]?(?:if|when(?:ever)?|unless|except|while|during|on|{In}|{ForWhom})(?!\w)[^.;()\n]*|\b(?:{OfAnother}|{ForWhom})(?!\w)[^,.;()\n]*", Options);

    private static readonly Regex s_money = new(
        @"(?<usd>\$|\b(?:usd|dollars?)\b)|(?<eur>€|\b(?:eur|euros?)\b)|(?<gbp>£|\b(?:gbp|pounds?)\b)|(?<other>\b(?:cents?|pence|pennies|minor|satoshis?|currency|currencies|equivalent)\b)", Options);

    private static readonly string[] s_currencies = ["usd", "eur", "gbp", "other"];
    private static readonly HashSet<string> s_items = new(StringComparer.OrdinalIgnoreCase) { "items", "item", "entries", "entry", "elements", "values", "ids", "results", "records", "rows", "objects" };
    private static readonly HashSet<string> s_sizes = new(StringComparer.OrdinalIgnoreCase) { "limit", "size", "count", "take", "top" };

    // Asked for by the first bound that everything else holds for.
    private IReadOnlyList<Match>? _conditional;

    /// <summary>Whether a bound is one for every call, in the unit of the parameter.</summary>
    public bool Hold(Match bound)
    {
        var end = bound.Index + bound.Length;
        var isMoney = bound.Value.Contains('$');
        // "Between 1 and 5" of a list may be what its entries are; "(1–5)" and "min 1, max 5" are how many it has.
        var isCounted = type.Kind != TypeKind.List || !char.IsLetterOrDigit(bound.Value[0]) || !(bound.Groups["low"].Success && bound.Groups["high"].Success);
        if (s_unit.Match(text, end) is { Success: true } unit && (unit.Groups["unit"].Value is var word && (word.Length == 0 || IsOwn(word))) && (!unit.Groups["page"].Success || IsSize))
        {
            isMoney |= word.Length > 0 && s_money.IsMatch(word);
            isCounted = true;
            end += unit.Length;
        }

        return isCounted && s_end.IsMatch(text, end) && (!isMoney || IsMoney) && (type.Kind == TypeKind.Decimal || IsWhole(bound)) && !IsConditional(bound.Index);
    }

    /// <summary>Whether it says how many of something come at once.</summary>
    private bool IsSize => type.Kind == TypeKind.List || (type.Kind == TypeKind.Integer && (s_sizes.Contains(LastWord()) || (Names("per") && Names("page"))));

    /// <summary>Money in one currency, and in that currency's own unit: an integer is as likely to be in cents.</summary>
    private bool IsMoney =>
        type.Kind == TypeKind.Decimal && !Names("cents") && !Names("minor") && s_money.Matches(text).Cast<Match>().Select(Currency).Distinct().ToList() is { Count: 1 } currencies && currencies[0] != "other";

    private bool IsOwn(string unit) => type.Kind switch
    {
        TypeKind.String or TypeKind.Uuid => unit.StartsWith("char", StringComparison.OrdinalIgnoreCase),
        TypeKind.List => s_items.Contains(unit) || IsNamed(unit),
        TypeKind.Decimal when s_money.Match(unit) is { Success: true } money => !money.Groups["other"].Success,
        _ => IsNamed(unit) || (IsSize && s_items.Contains(unit)) || Says("many " + unit) || Says("number of " + unit),
    };

    private bool IsNamed(string unit) => IsSame(unit, name) || IsSame(unit, LastWord());

    private static bool IsSame(string one, string other) => other.Length > 1 && one.TrimEnd('s').Equals(other.TrimEnd('s'), StringComparison.OrdinalIgnoreCase);

    private static string Currency(Match money) => s_currencies.First(currency => money.Groups[currency].Success);

    private bool Names(string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    private bool Says(string words) => text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>"size" of "pageSize" and of "page_size".</summary>
    private string LastWord()
    {
        var start = name.Length;
        while (start > 0 && char.IsLower(name[start - 1]))
        {
            start--;
        }

        return name.Substring(start > 0 && char.IsUpper(name[start - 1]) ? start - 1 : start);
    }

    /// <summary>A point in the words ("max. 5") is none in the number.</summary>
    private static bool IsWhole(Match bound) => !bound.Groups["low"].Value.Contains('.') && !bound.Groups["high"].Value.Contains('.');

    private bool IsConditional(int index)
    {
        _conditional ??= [.. s_conditional.Matches(text).Cast<Match>().Where(clause => !clause.Groups["whom"].Success || clause.Groups["whom"].Value != name)];
        return _conditional.Any(clause => clause.Index < index && index < clause.Index + clause.Length);
    }
}
