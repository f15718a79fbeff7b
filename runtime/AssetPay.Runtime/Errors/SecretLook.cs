using System.Globalization;
using System.Text;

namespace ApiDocs.Runtime;

/// <summary>
/// What is a secret by its look: values in an address's query, a user's name and password in it, JSON Web Tokens. Read by hand, since regular
/// expressions would bring their whole engine into every program that is compiled ahead of time.
/// </summary>
internal static class SecretLook
{
    private const int LongestName = 64;
    private const int LongestUserInfo = 256;
    private const int ShortestToken = 8;
    private const string Token = "eyJ";
    private const string Authority = "://";

    private static readonly char[] BeforeName = ['?', '&'];

    /// <summary>Where the next one is, from a position on; null: there is none.</summary>
    internal delegate Range? Find(string text, int from);

    /// <summary>The text with all of them masked.</summary>
    internal static string Hide(string text)
    {
        text = text.Contains('=') ? Hide(text, FindQueryValue) : text;
        text = text.Contains('@') ? Hide(text, FindUserInfo) : text;
        return text.Contains(Token, StringComparison.Ordinal) ? Hide(text, FindToken) : text;
    }

    /// <summary>What stands in an address after <c>?name=</c> or <c>&amp;name=</c>.</summary>
    internal static Range? FindQueryValue(string text, int from)
    {
        for (var mark = text.IndexOfAny(BeforeName, from); mark >= 0; mark = text.IndexOfAny(BeforeName, mark + 1))
        {
            var name = EndOf(text, mark + 1, static character => IsWord(character) || character is '.' or '-' or '[' or ']');
            if (name - mark - 1 is > 0 and <= LongestName && name < text.Length && text[name] == '=')
            {
                var value = EndOf(text, name + 1, static character => !char.IsWhiteSpace(character) && character is not ('&' or '#' or '"' or '\'' or '<' or '>' or '\\'));
                if (value > name + 1)
                {
                    return (name + 1)..value;
                }
            }
        }

        return null;
    }

    /// <summary>What stands between the two slashes of an address and its <c>@</c>.</summary>
    private static Range? FindUserInfo(string text, int from)
    {
        for (var mark = IndexOf(text, Authority, from); mark >= 0; mark = IndexOf(text, Authority, mark + 1))
        {
            var start = mark + Authority.Length;
            var end = EndOf(text, start, static character => !char.IsWhiteSpace(character) && character is not ('/' or '@' or '"' or '\'' or '<' or '>'));
            if (end - start is > 0 and <= LongestUserInfo && end < text.Length && text[end] == '@')
            {
                return start..end;
            }
        }

        return null;
    }

    /// <summary>The beginning of <c>{"</c> in base64, and what follows up to where no token goes on.</summary>
    private static Range? FindToken(string text, int from)
    {
        for (var start = IndexOf(text, Token, from); start >= 0; start = IndexOf(text, Token, start + 1))
        {
            var end = EndOf(text, start + Token.Length, IsOfToken);
            if (end - start - Token.Length >= ShortestToken)
            {
                return start..EndOf(text, end, static character => IsOfToken(character) || character == '.');
            }
        }

        return null;
    }

    private static string Hide(string text, Find find)
    {
        StringBuilder? hidden = null;
        var next = 0;
        while (find(text, next) is { } found)
        {
            hidden = (hidden ?? new()).Append(text, next, found.Start.Value - next).Append(Secrets.Mask);
            next = found.End.Value;
        }

        return hidden is null ? text : hidden.Append(text, next, text.Length - next).ToString();
    }

    private static int IndexOf(string text, string part, int from) => text.IndexOf(part, from, StringComparison.Ordinal);

    private static int EndOf(string text, int start, Func<char, bool> isPart)
    {
        while (start < text.Length && isPart(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsOfToken(char character) => IsWord(character) || character == '-';

    private static bool IsWord(char character) => char.IsLetterOrDigit(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ConnectorPunctuation;
}
