using System.Text;

namespace ApiDocs.Runtime;

/// <summary>Words of somebody else on their way into a message or a log: one line, not a long one, and without secrets.</summary>
internal static class Quotation
{
    private const int Longest = 300;

    internal static string Of(string text)
    {
        // What is cut off is not looked at; a secret that is cut in two still looks like one.
        var quote = SecretLook.Hide(text.Length > Longest * 2 ? text[..(Longest * 2)] : text);
        var isCut = quote.Length > Longest || text.Length > Longest * 2;
        return OneLine(quote.Length > Longest ? quote[..Longest] : quote) + (isCut ? "..." : "");
    }

    private static string OneLine(string text)
    {
        if (!text.Any(char.IsControl))
        {
            return text;
        }

        var line = new StringBuilder(text);
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsControl(line[i]))
            {
                line[i] = ' ';
            }
        }

        return line.ToString();
    }
}
