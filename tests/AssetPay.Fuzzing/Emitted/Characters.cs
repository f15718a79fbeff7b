using System.Globalization;
using System.Text;

namespace ApiDocs.Fuzzing.Emitted;

/// <summary>Characters of a source file that a reader does not see, or sees where they are not: in C# they belong behind a backslash.</summary>
internal static class Characters
{
    // Letters, marks and symbols by their category, but blank on every screen.
    private static readonly HashSet<int> Blank = [0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFFFE, 0xFFFF];

    public static IEnumerable<string> Unseen(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or (>= ' ' and <= '~'))
            {
                continue;
            }

            var isPair = char.IsSurrogatePair(text, i);
            var code = isPair ? char.ConvertToUtf32(text, i) : text[i];
            if (!Rune.IsValid(code) || IsUnseen(code))
            {
                yield return $"U+{code:X4} stands there as it is.";
            }

            i += isPair ? 1 : 0;
        }
    }

    /// <summary>Controls, marks of direction, breaks of lines, what has no width, and letters that are blank.</summary>
    public static bool IsUnseen(int code) =>
        Blank.Contains(code)
        || code is (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0D) or (>= 0xE0000 and <= 0xE0FFF)
        || CharUnicodeInfo.GetUnicodeCategory(code) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Letters and digits alone: what is left of a text however it is broken into lines and cleaned.</summary>
    public static string Skeleton(string text) => string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c)));
}
