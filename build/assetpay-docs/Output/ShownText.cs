using System.Globalization;
using System.Text;

namespace ApiDocs.Tool.Output;

/// <summary>
/// Words as they may be shown: pages and addresses are other people's, and a terminal obeys some of what it shows. Control characters and those
/// that turn the direction of a line are written as <c>\u001B</c>; line ends and tabs stay.
/// </summary>
internal static class ShownText
{
    public static string Of(string words)
    {
        if (!words.Any(IsCommand))
        {
            return words;
        }

        var shown = new StringBuilder(words.Length + 16);
        foreach (var letter in words)
        {
            _ = IsCommand(letter) ? shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}") : shown.Append(letter);
        }

        return shown.ToString();
    }

    private static bool IsCommand(char letter) =>
        char.IsControl(letter) && letter is not '\n' and not '\r' and not '\t'
        || letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
