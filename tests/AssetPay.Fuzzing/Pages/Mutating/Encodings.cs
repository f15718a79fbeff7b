using System.Text;

namespace ApiDocs.Fuzzing.Pages.Mutating;

/// <summary>Text that was read in another encoding than it was written in, line ends of every kind, and letters that show nothing.</summary>
internal static class Encodings
{
    private static readonly string[] s_ends = ["\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\n\r", "\v", "\f"];

    private static readonly string[] s_unseen = ["\u202e", "\u2066", "\u200b", "\ufeff", "\u00ad", "\0", "\u0301", "\ud800", "\udc00", "\udbff\udbff", "\u00a0", "\u3000", "\u0007", "\u001b", "\ufffe"];

    public static IReadOnlyList<TextMutation> All { get; } =
    [
        new("byte order mark", 2, (_, text) => "\ufeff" + text),
        new("UTF-16 read as UTF-8", 1, (_, text) => Encoding.UTF8.GetString(Encoding.Unicode.GetBytes(text))),
        new("UTF-8 read as Latin-1", 1, (_, text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text))),
        new("Latin-1 read as UTF-8", 1, (_, text) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(text))),
        new("decomposed", 1, (_, text) => new string([.. text.SelectMany(letter => letter is 'e' ? "e\u0301" : letter.ToString())])),
        new("other line ends", 3, (dice, text) => text.Replace("\n", dice.Pick(s_ends), StringComparison.Ordinal)),
        new("mixed line ends", 3, (dice, text) => string.Concat(text.Split('\n').Select(line => line + dice.Pick(s_ends)))),
        new("unseen letter", 5, (dice, text) => text.Insert(dice.Below(text.Length + 1), dice.Pick(s_unseen))),
        new("unseen letters", 2, (dice, text) => text.Replace(dice.Pick([" ", "e", "|", "`", "\n"]), dice.Pick(s_unseen) + " ", StringComparison.Ordinal)),
        new("tabs", 2, (_, text) => text.Replace("  ", "\t", StringComparison.Ordinal)),
        new("wide letters", 1, (_, text) => new string([.. text.Select(letter => letter is > ' ' and < '\u007f' && !"`|#\n-".Contains(letter, StringComparison.Ordinal) ? (char)(letter + 0xFEE0) : letter)])),
    ];
}
