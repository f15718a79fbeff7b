using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>
/// By which words a sentence is known to hold a fact that can be held against the client. Wider than what is read on purpose: it is the
/// measure, and must see what the readers miss.
/// </summary>
internal static class FactWords
{
    private const string Number = "\\$?(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?!\\d)";
    private const string Time = "(?!\\s*(?:milliseconds?|ms|seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|requests?|calls?|%)\\b)";

    private static readonly Wording[] _limits =
    [
        new($"(?:\\b(?:min|max|minimum|maximum|at least|at most|up to|no more than|not more than|limited to)|[≤≥]|[<>]=)\\s*(?:of|is|:)?\\s*{Number}{Time}", RegexOptions.IgnoreCase) { Needs = Cue.Digit, OneOf = Cue.Most | Cue.Compare | Cue.Foreign },
        new($"(?<![\\w.-]){Number}\\s*(?:[–—-]|to)\\s*{Number}\\s*(?:chars?|characters|items|digits|entries)\\b", RegexOptions.IgnoreCase) { Needs = Cue.Digit | Cue.Size },
        new($"(?:\\b(?:integer|number|between)\\b,?\\s*|\\(){Number}\\s*(?:[–—-]|to|and)\\s*{Number}{Time}(?=\\s*[).,;]|$)", RegexOptions.IgnoreCase) { Needs = Cue.Digit, OneOf = Cue.Between | Cue.Bracket },
        new($"(?<![\\w.-]){Number}\\s*(?:chars?|characters|items|entries)\\s*(?:at most|or less|or fewer|max)", RegexOptions.IgnoreCase) { Needs = Cue.Digit | Cue.Size },
    ];

    private static readonly Wording _default = new("\\bdefaults?(?:\\s+(?:to|is|value(?:\\s+is)?))?\\s*[:=]?\\s*(?<value>\"[^\"]*\"|true\\b|false\\b|-?\\d+(?:\\.\\d+)?)?", RegexOptions.IgnoreCase) { Needs = Cue.Default };
    private static readonly Wording _between = new("^\\s*(?:,|/|\\||or|and|,\\s*or|,\\s*and)\\s*$", RegexOptions.IgnoreCase);
    private static readonly Wording _ofValues = new("\\b(?:one of|either|(?:possible|allowed|accepted|valid|supported)\\s+values?|values?\\s*:)", RegexOptions.IgnoreCase) { Needs = Cue.Choice };
    private static readonly Wording _starred = new("^(?:yes|no|required|optional)\\s*\\*+$", RegexOptions.IgnoreCase) { Needs = Cue.Star };
    private static readonly Wording _rate = new(RateLimitText.Pattern, RegexOptions.IgnoreCase) { Needs = Cue.Digit, OneOf = Cue.Slash | Cue.Per };

    private static readonly (FactKind Kind, Wording Words)[] _others =
    [
        (FactKind.Condition, new(
            "\\b(?:required|mandatory|must be (?:given|sent|provided|set))\\b.{0,40}\\b(?:if|when|unless|only)\\b|\\b(?:at least|exactly|only) one of\\b|\\bmutually exclusive\\b|\\bnot both\\b|\\beither\\b.{1,60}\\bor\\b.{1,60}\\bmust\\b",
            RegexOptions.IgnoreCase) { Needs = Cue.Demand | Cue.Provided }),
        (FactKind.Absence, new("\\b(?:is|are|be|stays?|becomes?)\\s+(?:`?null`?|omitted|absent|missing)\\b|\\b(?:omitted|absent|not present)\\s+(?:if|when|unless|for)\\b", RegexOptions.IgnoreCase) { Needs = Cue.Absent }),
        (FactKind.Deprecation, new("\\bdeprecated\\b|\\brenamed\\s+(?:to|from)\\b|\\breplaced by\\b|\\bwill be removed\\b|\\bno longer (?:supported|used|returned|accepted|available)\\b", RegexOptions.IgnoreCase) { Needs = Cue.Deprecated }),
        (FactKind.Credential, new("^\\W*(?:authentication|auth|authorization|scopes?|permissions?)\\W{0,4}:|\\b(?:requires?|needs?)\\b.{0,40}\\b(?:scope|permission)\\b", RegexOptions.IgnoreCase) { Needs = Cue.Credential }),
        (FactKind.Paging, new("\\b(?:cursor|next page|pagination|paginated|per page|last page)\\b", RegexOptions.IgnoreCase) { Needs = Cue.Paging }),
        (FactKind.Answer, new("^\\W*(?:(?:it|this (?:endpoint|call|operation))\\s+)?(?:returns?|responds with|answers with)\\b", RegexOptions.IgnoreCase) { Needs = Cue.Answer }),
    ];

    /// <summary>What a sentence states.</summary>
    public static EquatableArray<StatedFact> In(Passage text)
    {
        var facts = default(List<StatedFact>);
        AddTo(ref facts, text);
        return Stated(facts);
    }

    /// <summary>What the cells of a row state. "Yes\*" in a cell: a condition that stands elsewhere.</summary>
    public static EquatableArray<StatedFact> In(List<Passage> cells)
    {
        var facts = default(List<StatedFact>);
        foreach (var cell in cells)
        {
            AddTo(ref facts, cell);
            if (_starred.IsMatch(cell))
                Add(ref facts, FactKind.Condition, default);
        }

        return Stated(facts);
    }

    private static void AddTo(ref List<StatedFact>? facts, Passage text)
    {
        if (Limit(text) is { } numbers)
            Add(ref facts, FactKind.Limit, numbers);

        if (_default.Match(text) is { Success: true } given && Given(given, text) is { } value)
            Add(ref facts, FactKind.Default, EquatableArray.Of(value));

        if (text.HasCode && Values(text) is { Count: > 1 } values)
            Add(ref facts, FactKind.Values, values.ToEquatableArray());

        if (text.Keys.Count > 0 && Keys(text) is { IsEmpty: false } keys)
            Add(ref facts, FactKind.Error, keys);

        foreach (var rate in _rate.Matches(text))
            Add(ref facts, FactKind.RateLimit, EquatableArray.Of(rate.Value));

        foreach (var (kind, words) in _others)
        {
            if (words.IsMatch(text))
                Add(ref facts, kind, default);
        }
    }

    private static EquatableArray<string>? Limit(Passage text)
    {
        foreach (var limit in _limits)
        {
            if (limit.Match(text) is { Success: true } match)
                return match.Groups["number"].Captures.Cast<Capture>().Select(number => number.Value.Replace(",", "").TrimEnd('.')).ToEquatableArray();
        }

        return null;
    }

    private static EquatableArray<string> Keys(Passage text) =>
        text.Keys.Where(match => ErrorKeys.IsKey(match, text, hasCodeMarks: true)).Select(match => match.Groups["key"].Value).ToEquatableArray();

    private static void Add(ref List<StatedFact>? facts, FactKind kind, EquatableArray<string> words) => (facts ??= []).Add(new StatedFact(kind, words));

    private static EquatableArray<StatedFact> Stated(List<StatedFact>? facts) => facts is null ? default : new([.. facts]);

    private static string? Given(Match match, Passage text)
    {
        var value = match.Groups["value"].Value;
        if (value.Length > 0)
            return value.Trim('"');

        var end = match.Index + match.Length;
        var next = Array.Find(text.Pieces, piece => piece.IsCode && piece.Start >= end);
        return next.Text is not null && next.Start - end <= 1 ? next.Text.Trim('"', '\'') : null;
    }

    /// <summary>The first run of texts set as code with nothing but commas and "or" between, where the sentence speaks of values or the texts stand in quotes.</summary>
    private static List<string> Values(Passage text)
    {
        var run = new List<string>();
        if (Array.FindIndex(text.Pieces, piece => piece.IsCode) == Array.FindLastIndex(text.Pieces, piece => piece.IsCode))
            return run;

        var end = 0;
        foreach (var piece in text.Pieces)
        {
            if (!piece.IsCode)
                continue;

            if (run.Count > 0 && !_between.IsMatch(text.Text.Substring(end, piece.Start - end)))
            {
                if (run.Count > 1)
                    break;

                run.Clear();
            }

            run.Add(piece.Text.Trim());
            end = piece.End;
        }

        return run.Count > 1 && (_ofValues.IsMatch(text) || run.TrueForAll(value => value.Length > 1 && value[0] is '"' or '\'')) ? run.ConvertAll(value => value.Trim('"', '\'')) : [];
    }
}
