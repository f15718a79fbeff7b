using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>"Same set as [`POST /client/trading/deposit`](...#errors) minus `TOO_MANY_ACTIVE_TRADES` (per-client guard never runs)."</summary>
internal static class ErrorInheritanceReader
{
    private static readonly Wording _same = new("\\b(?:same|identical|all)\\b.{0,60}?\\b(?:as|to|of|from|for|in)\\b", RegexOptions.IgnoreCase) { Needs = Cue.Same };

    private static readonly Wording _minus = new("\\b(?:minus|except(?:ing)?|without|excluding|less|but not|other than)\\b", RegexOptions.IgnoreCase);

    // What stands in parentheses explains; what follows "plus" comes on top.
    private static readonly Wording _aside = new("\\([^()]*\\)|\\bplus\\b.*$", RegexOptions.IgnoreCase);

    private static readonly Wording _key = new("(?<!\\w)[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?!\\w)");

    private static readonly Wording _operation = new($"{HttpMethods.Pattern}\\s+/\\S*[\\w}}]");

    public static void Listen(Passage passage, Section section, EndpointFacts facts)
    {
        if (!_same.CanStandIn(passage.Cues) || !section.IsIn(SectionKind.Errors))
            return;

        foreach (var sentence in passage.Sentences)
        {
            if (_same.IsMatch(sentence) && Target(sentence) is { } target)
                facts.InheritedErrors.Add(new ErrorInheritance(target, Minus(sentence).ToEquatableArray(), ProseSetter.Prose(sentence), sentence.Place) { IsStruck = sentence.HasStruck && sentence.Kept.Plain.Trim('.').Length == 0 });
        }
    }

    // "Same errors as Launch Boat, except `X`."
    private static readonly Wording _title = new(
        "\\bsame\\s+(?:error\\s+)?(?:set|errors|codes)(?:\\s+of\\s+errors)?\\s+as\\s+(?:for\\s+|in\\s+|on\\s+)?(?<title>[A-Z][^.,;(]*?)(?=\\s+(?:minus|except|without|excluding|less|plus)\\b|[.,;(]|$)",
        RegexOptions.IgnoreCase);

    // A rendered page has lost its links; there the operation's own name is the target, or its page's title.
    private static string? Target(Passage sentence)
    {
        var operation = _operation.Match(sentence.Text);
        return sentence.Pieces.Select(piece => piece.Link).FirstOrDefault(link => link is not null) ?? (operation.Success ? operation.Value : _title.Match(sentence.Text) is { Success: true } title ? title.Groups["title"].Value.Trim() : null);
    }

    private static IEnumerable<Quote> Minus(Passage sentence)
    {
        var minus = _minus.Match(sentence.Text);
        if (!minus.Success)
            yield break;

        var asides = _aside.Matches(sentence.Text).Cast<Match>().ToList();
        for (var key = _key.Match(sentence.Text, minus.Index); key.Success; key = key.NextMatch())
        {
            if (!asides.Any(aside => key.Index >= aside.Index && key.Index < aside.Index + aside.Length))
                yield return sentence.QuoteOf(key.Index, key.Length);
        }
    }
}
