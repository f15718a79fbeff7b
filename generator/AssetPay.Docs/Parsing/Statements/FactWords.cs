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
        Make($"(?:\\b(?:min|max|minimum|maximum|at least|at most|up to|no more than|not more than|limited to)|[≤≥]|[<>]=)\\s*(?:of|is|:)?\\s*{Number}{Time}"),
        Make($"(?<![\\w.-]){Number}\\s*(?:[–—-]|to)\\s*{Number}\\s*(?:chars?|characters|items|digits|entries)\\b"),
        Make($"(?:\\b(?:integer|number|between)\\b,?\\s*|\\(){Number}\\s*(?:[–—-]|to|and)\\s*{Number}{Time}(?=\\s*[).,;]|$)"),
        Make($"(?<![\\w.-]){Number}\\s*(?:chars?|characters|items|entries)\\s*(?:at most|or less|or fewer|max)"),
    ];

    private static readonly Wording _default = Make("\\bdefaults?(?:\\s+(?:to|is|value(?:\\s+is)?))?\\s*[:=]?\\s*(?<value>\"[^\"]*\"|true\\b|false\\b|-?\\d+(?:\\.\\d+)?)?");
    private static readonly Wording _between = Make("^\\s*(?:,|/|\\||or|and|,\\s*or|,\\s*and)\\s*$");
    private static readonly Wording _ofValues = Make("\\b(?:one of|either|(?:possible|allowed|accepted|valid|supported)\\s+values?|values?\\s*:)");
    private static readonly Wording _condition = Make(
        "\\b(?:required|mandatory|must be (?:given|sent|provided|set))\\b.{0,40}\\b(?:if|when|unless|only)\\b|\\b(?:at least|exactly|only) one of\\b|\\bmutually exclusive\\b|\\bnot both\\b|\\beither\\b.{1,60}\\bor\\b.{1,60}\\bmust\\b");
    private static readonly Wording _starred = Make("^(?:yes|no|required|optional)\\s*\\*+$");
    private static readonly Wording _absence = Make("\\b(?:is|are|be|stays?|becomes?)\\s+(?:`?null`?|omitted|absent|missing)\\b|\\b(?:omitted|absent|not present)\\s+(?:if|when|unless|for)\\b");
    private static readonly Wording _rate = Make(RateLimitText.Pattern);
    private static readonly Wording _deprecation = Make("\\bdeprecated\\b|\\brenamed\\s+(?:to|from)\\b|\\breplaced by\\b|\\bwill be removed\\b|\\bno longer (?:supported|used|returned|accepted|available)\\b");
    private static readonly Wording _credential = Make("^\\W*(?:authentication|auth|authorization|scopes?|permissions?)\\W{0,4}:|\\b(?:requires?|needs?)\\b.{0,40}\\b(?:scope|permission)\\b");
    private static readonly Wording _paging = Make("\\b(?:cursor|next page|pagination|paginated|per page|last page)\\b");
    private static readonly Wording _answer = Make("^\\W*(?:(?:it|this (?:endpoint|call|operation))\\s+)?(?:returns?|responds with|answers with)\\b");

    public static IEnumerable<StatedFact> In(Passage text)
    {
        var words = text.Text;
        foreach (var limit in _limits.Select(limit => limit.Match(words)).Where(limit => limit.Success).Take(1))
            yield return Of(FactKind.Limit, limit.Groups["number"].Captures.Cast<Capture>().Select(number => number.Value.Replace(",", "").TrimEnd('.')));

        if (_default.Match(words) is { Success: true } given && Given(given, text) is { } value)
            yield return Of(FactKind.Default, [value]);

        if (Values(text) is { Count: > 1 } values)
            yield return Of(FactKind.Values, values);

        var keys = ErrorKeys.Mention.Matches(words).Cast<Match>().Where(match => ErrorKeys.IsKey(match, text, hasCodeMarks: true)).Select(match => match.Groups["key"].Value).ToList();
        if (keys.Count > 0)
            yield return Of(FactKind.Error, keys);

        foreach (Match rate in _rate.Matches(words))
            yield return Of(FactKind.RateLimit, [rate.Value]);

        foreach (var (kind, pattern) in new[]
        {
            (FactKind.Condition, _condition), (FactKind.Absence, _absence), (FactKind.Deprecation, _deprecation),
            (FactKind.Credential, _credential), (FactKind.Paging, _paging), (FactKind.Answer, _answer),
        })
        {
            if (pattern.IsMatch(words))
                yield return Of(kind, []);
        }
    }

    /// <summary>"Yes\*" in a cell: a condition that stands elsewhere.</summary>
    public static IEnumerable<StatedFact> Mark(Passage cell) =>
        _starred.IsMatch(cell.Text) ? [Of(FactKind.Condition, [])] : [];

    private static string? Given(Match match, Passage text)
    {
        var value = match.Groups["value"].Value;
        if (value.Length > 0)
            return value.Trim('"');

        var next = text.Pieces.FirstOrDefault(piece => piece.IsCode && piece.Start >= match.Index + match.Length);
        return next.Text is not null && next.Start - match.Index - match.Length <= 1 ? next.Text.Trim('"', '\'') : null;
    }

    /// <summary>The first run of texts set as code with nothing but commas and "or" between, where the sentence speaks of values or the texts stand in quotes.</summary>
    private static List<string> Values(Passage text)
    {
        var run = new List<string>();
        var end = 0;
        foreach (var piece in text.Pieces.Where(piece => piece.IsCode))
        {
            if (run.Count > 0 && !_between.IsMatch(text.Text.Substring(end, piece.Start - end)))
            {
                if (run.Count > 1)
                    break;

                run.Clear();
            }

            run.Add(piece.Text.Trim());
            end = piece.End;
        }

        return _ofValues.IsMatch(text.Text) || run.TrueForAll(value => value.Length > 1 && value[0] is '"' or '\'') ? run.ConvertAll(value => value.Trim('"', '\'')) : [];
    }

    private static StatedFact Of(FactKind kind, IEnumerable<string> words) => new(kind, words.ToEquatableArray());

    private static Wording Make(string pattern) => new(pattern, RegexOptions.IgnoreCase);
}
