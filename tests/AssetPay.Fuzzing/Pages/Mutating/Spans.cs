using System.Text.RegularExpressions;

namespace ApiDocs.Fuzzing.Pages.Mutating;

/// <summary>Words within lines: code, emphasis, requests, list items, what stands in quotation marks.</summary>
internal static partial class Spans
{
    private static readonly string[] s_marks = ["`", "*", "**", "_", "~~", "[", "]", "(", ")", "<", ">", "\"", "|", "\\", "!", "&", "$"];

    private static readonly string[] s_requests =
    [
        "GET /", "POST /secure/sell", "DELETE /boats/{id}", "PATCH /boats/:id", "GET /a?b=c", "PUT /a//b", "GET /boats/{id}/{id}", "HEAD /x", "TRACE /x", "GET https://a.example/b", "POST http://[::1]/x", "GET /é/ü", "get /lower", "GET boats", "GET /a{b}c{d}", "POST /a#b", "GET /%7Bid%7D",
    ];

    private static readonly string[] s_words =
    [
        "Yes", "No", "required", "optional", "deprecated", "null", "default", "max 10", "min 1", "at most 0 characters", "between 5 and 1", "one of", "exactly one of", "must be unique", "in seconds", "24 hours", "0 s", "HMAC-SHA256", "RS256", "never", "callback", "webhook", "signature", "token", "cursor", "page", "limit", "at least 99999999999",
    ];

    public static IReadOnlyList<TextMutation> All { get; } =
    [
        new("swap code", 5, (dice, text) => Spots.Swap(dice, text, Code())),
        new("hostile code", 6, (dice, text) => Spots.Replace(dice, text, Code(), match => $"`{(dice.OneIn(2) ? match.Groups[1].Value : "")}{HostileStrings.Draw(dice)}`")),
        new("hostile word", 6, (dice, text) => Spots.Replace(dice, text, Word(), match => dice.OneIn(3) ? match.Value + HostileStrings.Draw(dice) : HostileStrings.Draw(dice))),
        new("swap words", 4, (dice, text) => Spots.Swap(dice, text, Word())),
        new("word of the trade", 5, (dice, text) => Spots.Replace(dice, text, Word(), _ => dice.Pick(s_words))),
        new("drop a mark", 4, (dice, text) => Spots.Replace(dice, text, Mark(), _ => "")),
        new("one mark more", 4, (dice, text) => text.Insert(dice.Below(text.Length + 1), dice.Pick(s_marks))),
        new("another request", 5, (dice, text) => Spots.Replace(dice, text, Request(), _ => dice.Pick(s_requests))),
        new("hostile request", 4, (dice, text) => Spots.Replace(dice, text, Request(), match => match.Value + dice.Pick(["/", "/{", "/{x}", "."]) + HostileStrings.Draw(dice))),
        new("hostile item", 4, (dice, text) => Spots.Replace(dice, text, Item(), match => match.Groups[1].Value + HostileStrings.Draw(dice))),
        new("swap quoted", 3, (dice, text) => Spots.Swap(dice, text, Quoted())),
        new("hostile quoted", 4, (dice, text) => Spots.Replace(dice, text, Quoted(), _ => $"\"{HostileStrings.Draw(dice)}\"")),
        new("change case", 3, (dice, text) => Spots.Replace(dice, text, Word(), match => dice.OneIn(2) ? match.Value.ToUpperInvariant() : match.Value.ToLowerInvariant())),
    ];

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"[A-Za-z]{2,}")]
    private static partial Regex Word();

    [GeneratedRegex("[`*_~\\[\\]()<>\"|{}:,]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\b(?:GET|POST|PUT|PATCH|DELETE) +[^\s`|)\]]+")]
    private static partial Regex Request();

    [GeneratedRegex(@"^( *(?:[-*+]|\d+[.)]) +).*$", RegexOptions.Multiline)]
    private static partial Regex Item();

    [GeneratedRegex("\"[^\"\n]*\"")]
    private static partial Regex Quoted();
}
