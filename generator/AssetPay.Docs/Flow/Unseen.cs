using System.Globalization;
using System.Text;

namespace ApiDocs.Flow;

/// <summary>
/// Characters that a reader of a page does not see, or that put others where they are not: controls, marks of direction, what has no
/// width, letters that are blank on every screen. They may stand on the wire; in a name of C#, a comment or a message they may not.
/// </summary>
public static class Unseen
{
    public static bool Is(char c) => c switch
    {
        >= ' ' and <= '~' => false,
        // A joiner of marks, fillers of Hangul, vowels of Khmer that are never written, blank Braille, selectors of Mongolian and of variants (but those of emoji).
        '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u2800' or '\u3164' or '\uFFA0' or (>= '\u180B' and <= '\u180F') or (>= '\uFE00' and <= '\uFE0D') => true,
        _ => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
    };

    /// <summary>The same of two halves of a pair: tags, selectors, controls of notes and of hieroglyphs.</summary>
    public static bool Is(char high, char low) => char.ConvertToUtf32(high, low) is
        (>= 0xE0000 and <= 0xE0FFF) or (>= 0x1D173 and <= 0x1D17A) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x13430 and <= 0x1345F) or 0x110BD or 0x110CD;

    /// <summary>The codes of those in a text, each once: "U+202E, U+200B"; empty: there are none.</summary>
    public static string CodesIn(string text)
    {
        var codes = new List<string>();
        for (var i = 0; i < text.Length; i += LengthAt(text, i))
        {
            if (IsAt(text, i))
            {
                codes.Add(CodeAt(text, i));
            }
        }

        return string.Join(", ", codes.Distinct());
    }

    /// <summary>The text with the code of each such character in its place: for messages, which end up on screens.</summary>
    public static string Shown(string text)
    {
        if (!text.Any(c => Is(c) || char.IsSurrogate(c)))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i += LengthAt(text, i))
        {
            _ = IsAt(text, i) ? shown.Append('<').Append(CodeAt(text, i)).Append('>') : shown.Append(text, i, LengthAt(text, i));
        }

        return shown.ToString();
    }

    /// <summary>As the code of the character at a place is written: "U+202E". Half a pair has its own.</summary>
    public static string CodeAt(string text, int index) =>
        "U+" + (IsPairAt(text, index) ? char.ConvertToUtf32(text, index) : text[index]).ToString("X4", CultureInfo.InvariantCulture);

    // Half a pair is seen as nothing, or as anything.
    private static bool IsAt(string text, int index) => IsPairAt(text, index) ? Is(text[index], text[index + 1]) : Is(text[index]) || char.IsSurrogate(text[index]);

    private static bool IsPairAt(string text, int index) => index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);

    private static int LengthAt(string text, int index) => IsPairAt(text, index) ? 2 : 1;
}
