using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>What a heading's words say of the section. The first that fits counts.</summary>
internal static class SectionNames
{
    private static readonly (SectionKind Kind, Wording Words)[] _names =
    [
        // "404 Not Found" is about an error, whatever word follows the number ("400 Bad Request").
        (SectionKind.Errors, Words("^(?:http\\s+)?(?:status\\s+)?(?:code\\s*:?\\s*)?[45]\\d\\d\\b", Cue.Digit)),
        (SectionKind.Response, Words("^(?:http\\s+)?(?:status\\s+)?(?:code\\s*:?\\s*)?2\\d\\d\\b", Cue.Digit)),
        // "Rate Limit Errors" is about limits, "Response Errors" about errors, "Response Fields" about the response.
        (SectionKind.RateLimits, Words("\\brate[ -]?limit|\\bthrottl", Cue.Rate)),
        (SectionKind.Errors, Words("\\berrors?\\b|\\berror codes?\\b", Cue.Fault)),
        (SectionKind.Authentication, Words("^(?:authentication|authorization|auth|permissions?)\\b", Cue.Credential)),
        (SectionKind.Servers, Words("\\bbase ur[li]s?\\b|^(?:servers?|environments?|hosts?)\\b", Cue.Server)),
        (SectionKind.Response, Words("\\bresponses?\\b|^returns?\\b|响应|返回", Cue.Answer | Cue.Foreign)),
        (SectionKind.Parameters, Words("\\bparam(?:eter)?s?\\b|\\bfields\\b|\\barguments\\b|^headers\\b|\\brequest body\\b|\\bproperties\\b|\\battributes\\b|参数", Cue.Parameter | Cue.Foreign)),
        (SectionKind.Request, Words("\\brequests?\\b|^data(?: (?:constraints?|params?|examples?))?\\W*$|请求示例", Cue.Request | Cue.Foreign)),
    ];

    public static SectionKind Kind(string heading)
    {
        var cues = CueReader.Of(heading);
        foreach (var (kind, words) in _names)
        {
            if (words.IsMatch(heading, cues))
                return kind;
        }

        return SectionKind.Other;
    }

    private static Wording Words(string pattern, Cue oneOf) => new(pattern, RegexOptions.IgnoreCase) { OneOf = oneOf };
}
