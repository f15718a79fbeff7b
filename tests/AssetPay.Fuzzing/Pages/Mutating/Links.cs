using System.Text.RegularExpressions;

namespace ApiDocs.Fuzzing.Pages.Mutating;

/// <summary>Links to odd places.</summary>
internal static partial class Links
{
    private static readonly string[] s_targets =
    [
        "#", "##", "#errors", "/", "//", "///x", "../..", "..\\..", "/reference/types", "/reference/types#", "/reference/types#trade#trade", "/reference/types.md#Trade", "/REFERENCE/Types#TRADE", "?x", "javascript:x", "mailto:a@b", "https://", "https://[", "http://a b", "file:///etc/passwd", "%2e%2e/%2f", "%", "%zz", "<x y>", "x \"title", "\u2028", "\0",
        "/overlay/reference/types", "https://xn--", "https://a.example:99999/", "data:,x", "./././.", "#%C3%A9", "#\u00e9", "", " ",
    ];

    public static IReadOnlyList<TextMutation> All { get; } =
    [
        new("another target", 5, (dice, text) => Spots.Replace(dice, text, Target(), _ => $"]({dice.Pick(s_targets)})")),
        new("hostile target", 3, (dice, text) => Spots.Replace(dice, text, Target(), _ => $"]({HostileStrings.Draw(dice)})")),
        new("swap targets", 3, (dice, text) => Spots.Swap(dice, text, Target())),
        new("link a word", 3, (dice, text) => Spots.Replace(dice, text, Word(), match => $"[{match.Value}]({dice.Pick(s_targets)})")),
        new("another site", 2, (dice, text) => Spots.Replace(dice, text, Site(), _ => dice.Pick(["https://", "http://localhost", "https://a.example:1/x?y#z", "https://\u00e9.example", "ftp://x", "https://a..b", "HTTPS://A.EXAMPLE", "https://a\"b.example", "https://" + new string('a', 300) + ".example"]))),
    ];

    [GeneratedRegex(@"\]\([^)\n]*\)")]
    private static partial Regex Target();

    [GeneratedRegex(@"\b[A-Za-z]{4,}\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"https?://[^\s/`""')]+")]
    private static partial Regex Site();
}
