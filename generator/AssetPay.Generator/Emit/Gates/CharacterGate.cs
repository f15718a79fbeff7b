using System.Text;
using ApiDocs.Flow;

namespace ApiDocs.Generator.Emit.Gates;

/// <summary>
/// What the other gates have in common: which characters of a page may stand in a source file as they are. Whatever the compiler
/// takes for a new line, XML does not allow or a reader cannot see (direction marks turn code around) may not.
/// </summary>
internal static class CharacterGate
{
    public const char Replacement = '\uFFFD';

    /// <summary>The text on one line: breaks and tabs become blanks, unseen characters go, broken ones are replaced.</summary>
    public static string OneLine(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsBreak(c))
            {
                line.Append(' ');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                line.Append(Unseen.Is(c, text[i + 1]) ? "" : text.Substring(i, 2));
                i++;
            }
            else if (IsBroken(c))
            {
                line.Append(Replacement);
            }
            else if (!Unseen.Is(c))
            {
                line.Append(c);
            }
        }

        return line.ToString();
    }

    /// <summary>Whether every character may stand where it stands: nearly all texts are such.</summary>
    public static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is (< ' ' or > '~') && (IsBreak(c) || IsBroken(c) || Unseen.Is(c)))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsBreak(char c) => c is '\n' or '\r' or '\t' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Half a surrogate pair, or one of the two values that are no characters.</summary>
    public static bool IsBroken(char c) => char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF';
}
