using System.Globalization;

namespace ApiDocs.Fuzzing.Answers.Judging;

/// <summary>What goes into a log must be one line, of a bounded length, whole characters, and without what is secret.</summary>
internal static class PlainText
{
    private const int Longest = 8000;

    /// <summary>What is wrong with a text; null: nothing.</summary>
    internal static string? ProblemOf(string text, string secret)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.GetUnicodeCategory(text[i]) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                return $"has the character U+{(int)text[i]:X4}";
            }

            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (char.IsSurrogate(text[i]) && !isPair)
            {
                return "has half a pair";
            }

            i += isPair ? 1 : 0;
        }

        return text.Length > Longest ? $"has {text.Length} characters" : text.Contains(secret, StringComparison.Ordinal) ? "has the secret" : null;
    }
}
