using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>What one sentence says of callbacks; it can say several things at once.</summary>
internal static class CallbackSentence
{
    private const string Duration = "(?<![0-9.,])(?<number>[0-9]+)[ -]?(?<unit>s|secs?|seconds?|mins?|minutes?)\\b";

    private static readonly Wording _algorithm = Words("\\bHMAC(?:[- _]?(?:SHA|MD)-?_?\\d+)?\\b|\\b(?:SHA-?(?:1|256|384|512)|MD5|RSA|ECDSA|Ed25519)\\b|\\bbase-?64\\b|\\bhex(?:adecimal)?\\b");

    private static readonly Wording _signing = Words("\\b(?:sign(?:s|ed|ing|ature)?|HMAC)\\b");

    private static readonly Wording _headerWord = Words("\\bheader\\b");

    private static readonly Wording _clock = Words("\\b(?:timestamp|replay|current time|clock|signed at|time of signing)\\b");

    private static readonly Wording _off = Words($"\\b(?:off by|at most|(?:no )?(?:more|older|longer|later) than|within|inside|by)\\b[^.]{{0,20}}?{Duration}|{Duration} (?:at most|old|either way|or less)");

    private static readonly Wording _answer = Words($"\\b(?:answer|respond|repl(?:y|ies)|return|acknowledge)\\b[^.]{{0,40}}?\\b(?:inside|within|in under|in less than)\\b[^.]{{0,12}}?{Duration}");

    private static readonly Wording _approval = Words("\\bapprov(?:al|e|es|ing)\\b");

    private static readonly Wording _when = Words("\\b(?:when|if|where|whenever)\\b");

    private static readonly Wording _condition = new("^[A-Za-z_][\\w.]*\\s*(?:={1,3}|:|is)\\s*(?:\"[^\"]*\"|'[^']*'|[\\w-]+)$");

    private static readonly Wording _again = Words("\\b(?:idempoten\\w*|duplicate[ds]?|repeat(?:s|ed)?|processed|dedup\\w*|look up|told apart|once)\\b");

    private static readonly Wording _key = Words("\\b(?:pairs?|combination|tuple|dedup\\w* by|told apart by|identified by|keyed? (?:by|on|of))\\b");

    private static readonly Wording _unsigned = Words("\\b(?:unsigned|not signed|without (?:a |any |the )?signature)\\b");

    private static readonly Wording _test = new("^\\{\\s*\"(?<name>\\w+)\"\\s*:\\s*true\\b");

    public static IEnumerable<CallbackStatement> Of(Passage sentence)
    {
        var text = sentence.Text;
        var codes = Codes(sentence);
        return Signature(sentence, codes).Concat(Algorithm(sentence)).Concat(Time(sentence)).Concat(Events(sentence, codes))
            .Concat(_unsigned.IsMatch(text) ? Test(sentence, codes) : []);
    }

    private static IEnumerable<CallbackStatement> Signature(Passage sentence, List<Passage> codes)
    {
        var name = codes.Find(code => CallbackWords.IsHeaderName(code.Text) && _signing.IsMatch(sentence.Text));
        foreach (var code in codes)
        {
            if (CallbackWords.Header(code) is { } header)
                yield return new(CallbackTopic.Header, header, sentence.Place);
            else if (CallbackWords.IsTemplate(code.Text))
                yield return new(CallbackTopic.Signed, EquatableArray.Of(code.Quote), sentence.Place);
            else if (name is not null && CallbackWords.AreParts(code.Text))
                yield return new(CallbackTopic.Header, EquatableArray.Of(name.Quote, code.Quote), sentence.Place);
            else if (CallbackWords.IsPart(code.Text))
                yield return new(CallbackTopic.Part, EquatableArray.Of(code.Quote), sentence.Place);
            else if (name is not null && CallbackWords.IsHeaderName(code.Text) && _headerWord.IsMatch(sentence.Text))
                yield return new(CallbackTopic.HeaderName, EquatableArray.Of(code.Quote), code.Place);
        }
    }

    private static IEnumerable<CallbackStatement> Algorithm(Passage sentence) => !_signing.IsMatch(sentence.Text) ? []
        : _algorithm.Matches(sentence.Text).Cast<Match>().Select(match => new CallbackStatement(CallbackTopic.Algorithm, EquatableArray.Of(sentence.QuoteOf(match.Index, match.Length)), sentence.Place));

    private static IEnumerable<CallbackStatement> Time(Passage sentence)
    {
        if (_clock.IsMatch(sentence.Text) && _off.Match(sentence.Text) is { Success: true } off)
            yield return new(CallbackTopic.Tolerance, Words(sentence, off), sentence.Place);
        else if (_answer.Match(sentence.Text) is { Success: true } answer)
            yield return new(CallbackTopic.AnswerTime, Words(sentence, answer), sentence.Place);
    }

    private static IEnumerable<CallbackStatement> Events(Passage sentence, List<Passage> codes)
    {
        var isApproval = _approval.IsMatch(sentence.Text);
        var conditions = codes.FindAll(code => _condition.IsMatch(code.Text));
        if (isApproval && conditions.Count > 0 && _when.IsMatch(sentence.Text))
            yield return new(CallbackTopic.Approval, conditions.Select(code => code.Quote).ToEquatableArray(), sentence.Place);

        if (_again.IsMatch(sentence.Text) && _key.Match(sentence.Text) is { Success: true } key && Listed(sentence, codes, key.Index + key.Length) is { Count: > 0 } listed)
            yield return new(isApproval ? CallbackTopic.ApprovalKey : CallbackTopic.EventKey, listed.ToEquatableArray(), sentence.Place);
    }

    private static IEnumerable<CallbackStatement> Test(Passage sentence, List<Passage> codes) =>
        from code in codes
        let match = _test.Match(code.Text)
        where match.Success
        select new CallbackStatement(CallbackTopic.Test, EquatableArray.Of(code.QuoteOf(match.Groups["name"].Index, match.Groups["name"].Length)), sentence.Place);

    // "the pair of `id` and `state`": what follows with nothing but "and" and commas between.
    private static List<Quote> Listed(Passage sentence, List<Passage> codes, int from)
    {
        var listed = new List<Quote>();
        var end = from;
        foreach (var piece in sentence.Pieces.Where(piece => piece.IsCode && piece.Start >= from))
        {
            var between = sentence.Text.Substring(end, piece.Start - end).Trim(' ', ',', '(', '+', '/');
            if (between is not ("" or "of" or "and" or "and the" or "the" or "of the"))
                break;

            listed.Add(sentence.QuoteOf(piece.Start, piece.Text.Length));
            end = piece.End;
        }

        return listed;
    }

    private static List<Passage> Codes(Passage sentence) => [.. sentence.Pieces.Where(piece => piece.IsCode).Select(piece => sentence.Slice(piece.Start, piece.Text.Length))];

    private static EquatableArray<Quote> Words(Passage sentence, Match match) => EquatableArray.Of(
        sentence.QuoteOf(match.Groups["number"].Index, match.Groups["number"].Length), sentence.QuoteOf(match.Groups["unit"].Index, match.Groups["unit"].Length));

    private static Wording Words(string pattern) => new(pattern, RegexOptions.IgnoreCase);
}
