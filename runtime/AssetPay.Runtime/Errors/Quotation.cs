using System.Globalization;
using System.Text;

namespace ApiDocs.Runtime;

/// <summary>
/// Words of somebody else on their way into a message or a log: one line, not a long one, without secrets, and without a character that is not
/// seen but does something: ends a line, colours a terminal, turns the direction of writing.
/// </summary>
internal static class Quotation
{
    private const int Longest = 300;
    private const int LongestName = 64;

    internal static string Of(string text)
    {
        // What is cut off is not looked at; a secret that is cut in two still looks like one.
        var quote = SecretLook.Hide(Cut(text, Longest * 2));
        return OneLine(Cut(quote, Longest)) + (quote.Length > Longest || text.Length > Longest * 2 ? "..." : "");
    }

    /// <summary>The name of a member, as it may stand in a path.</summary>
    internal static string OfName(string name) => OneLine(Cut(name, LongestName)) + (name.Length > LongestName ? "..." : "");

    /// <summary>Whether a text may be shown as it is.</summary>
    internal static bool IsPlain(string text) => text.Length <= Longest && !text.Any(IsUnseen);

    // Never between the two halves of a pair.
    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static string OneLine(string text)
    {
        if (!text.Any(IsUnseen))
        {
            return text;
        }

        var line = new StringBuilder(text);
        for (var i = 0; i < line.Length; i++)
        {
            if (IsUnseen(line[i]))
            {
                line[i] = ' ';
            }
        }

        return line.ToString();
    }

    private static bool IsUnseen(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
