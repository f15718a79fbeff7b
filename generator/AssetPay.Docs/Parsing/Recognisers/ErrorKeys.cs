using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>How error keys look in running text: words in capitals, with a number near them or in a sentence about failing.</summary>
internal static class ErrorKeys
{
    /// <summary>"KEY (1705)", "KEY (HTTP 429)", "404 KEY", "1005 (KEY)". The numbers are optional.</summary>
    public static readonly Wording Mention = new(
        "(?<![\\w/-])(?:(?<http>[1-5]\\d\\d)\\s+|(?<code>\\d{1,5})\\s*\\(\\s*)?(?<key>[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*)(?![\\w/-])"
        + "(?:\\s*\\(\\s*(?:HTTP\\s+(?<http>[1-5]\\d\\d)|(?:code\\s+)?(?<code>\\d{1,5}))(?:\\s*[,/]\\s*(?:HTTP\\s+)?(?<http>[1-5]\\d\\d))?\\s*\\))?");

    private static readonly Wording _aboutFailing = new(
        "\\b(?:reject|fail|error|refus|den(?:y|ies|ied)|answer|return|respon|throw|rais|fire|trigger|yield|gives?|get)\\w*|\\b4(?:xx|\\d\\d)\\b",
        RegexOptions.IgnoreCase);

    // "needs the `CORE_ACCESS` scope", "replace `CLIENT_TOKEN` with your token": capitals, but no errors.
    private static readonly Wording _otherThing = new(
        "^\\W*(?:scopes?|permissions?|headers?|tokens?|placeholders?|roles?|environment variables?|statuse?s?|types?|values?|flags?|with your)\\b",
        RegexOptions.IgnoreCase);

    /// <summary>Whether a passage can name keys at all: all of them hold a low line, or are set as code beside a number.</summary>
    public static bool CanStandIn(Passage passage) =>
        (passage.Cues & Cue.Key) != 0 || ((passage.Cues & Cue.Digit) != 0 && passage.HasCode);

    public static bool IsKey(Match match, Passage sentence, bool hasCodeMarks)
    {
        var key = match.Groups["key"];
        if (match.Groups["code"].Success || match.Groups["http"].Success)
            return key.Value.Contains('_') || (sentence.IsCode(key.Index) && !IsNoFailure(match.Groups["http"]));

        return key.Value.IndexOf('_') > 0
            && (sentence.IsCode(key.Index) || !hasCodeMarks)
            && _aboutFailing.IsMatch(sentence.Text)
            && !_otherThing.IsMatch(sentence.Text.Substring(key.Index + key.Length));
    }

    // "Answers with `200 OK`."
    private static bool IsNoFailure(Group http) => http.Success && http.Value[0] is '1' or '2' or '3';
}
