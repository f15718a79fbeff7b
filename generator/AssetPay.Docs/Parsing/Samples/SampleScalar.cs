using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Strings, numbers and words of an example.</summary>
internal static class SampleScalar
{
    private static readonly Wording _placeholder = new(
        "\\G(?:<[^<>\\n]{1,80}>|\\$?\\{\\{?[^{}\\n]{1,80}\\}\\}?|(?:string|number|integer|int|float|decimal|boolean|bool|object|array|uuid|date)(?:\\[\\])?(?=\\s*[,}\\]|\\n])|[A-Za-z_][\\w-]{0,40}(?=[ \\t]*\\|))");

    private static readonly string[] _words = ["true", "false", "null"];

    public static (SampleKind Kind, string Text)? Word(SampleParser parser, SampleCursor cursor)
    {
        if (NumberLength(cursor.Text, cursor.Index) is > 0 and var length)
        {
            cursor.Index += length;
            return (SampleKind.Number, cursor.Text.Substring(cursor.Index - length, length));
        }

        var word = Array.Find(_words, cursor.StartsWith);
        if (word is not null && cursor.Index + word.Length < cursor.Text.Length && WordLetters.IsOne(cursor.Text[cursor.Index + word.Length]))
            word = null;

        if (word is null && !cursor.IsAtEnd && Placeholder(parser, cursor) is { } placeholder)
            return (SampleKind.Elided, placeholder);

        if (word is null)
        {
            parser.Fail(cursor.IsAtEnd ? "it ends where a value was expected" : $"a value was expected, but there is '{cursor.Current}'");
            return null;
        }

        cursor.Index += word.Length;
        return (word == "true" ? SampleKind.True : word == "false" ? SampleKind.False : SampleKind.Null, "");
    }

    /// <summary>How long the number is that begins here; 0 if none does, or if it goes on as a word.</summary>
    private static int NumberLength(string text, int start)
    {
        var at = Digits(text, start < text.Length && text[start] == '-' ? start + 1 : start);
        if (at == start || !char.IsDigit(text[at - 1]))
            return 0;

        if (at < text.Length && text[at] == '.' && Digits(text, at + 1) is var fraction && fraction > at + 1)
            at = fraction;

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            var sign = at + 1 < text.Length && text[at + 1] is '+' or '-' ? at + 2 : at + 1;
            at = Digits(text, sign) is var exponent && exponent > sign ? exponent : at;
        }

        return at < text.Length && (text[at] == '.' || WordLetters.IsOne(text[at])) ? 0 : at - start;
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsDigit(text[at]))
            at++;

        return at;
    }

    /// <summary>What stands where a value would: <c>&lt;id&gt;</c>, <c>{{request}}</c>, a bare word. Its words.</summary>
    public static string? Placeholder(SampleParser parser, SampleCursor cursor)
    {
        var match = _placeholder.Match(cursor.Text, cursor.Index);
        if (match.Success)
        {
            cursor.Index += match.Length;
            return match.Value.Trim('<', '>', '{', '}', '$');
        }

        parser.Fail($"a value was expected, but there is '{cursor.Current}'");
        return null;
    }

    public static string? String(SampleParser parser, SampleCursor cursor)
    {
        var quote = cursor.Current;
        if (Plain(cursor.Text, cursor.Index + 1, quote) is >= 0 and var end)
        {
            var plain = cursor.Text.Substring(cursor.Index + 1, end - cursor.Index - 1);
            cursor.Index = end + 1;
            return plain;
        }

        var value = new StringBuilder();
        for (cursor.Index++; !cursor.IsAtEnd && cursor.Current != '\n'; cursor.Index++)
        {
            if (cursor.Current == quote)
            {
                cursor.Index++;
                return value.ToString();
            }

            value.Append(cursor.Current == '\\' ? Escape(cursor) : cursor.Current);
        }

        parser.Fail("a string is not closed");
        return null;
    }

    /// <summary>Where a string ends that is written without escapes; -1 if it has any, or never ends.</summary>
    private static int Plain(string text, int start, char quote)
    {
        for (var i = start; i < text.Length && text[i] is not ('\\' or '\n'); i++)
        {
            if (text[i] == quote)
                return i;
        }

        return -1;
    }

    private static char Escape(SampleCursor cursor)
    {
        cursor.Index++;
        switch (cursor.Current)
        {
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'u' when cursor.Index + 4 < cursor.Text.Length && ushort.TryParse(
                cursor.Text.Substring(cursor.Index + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                cursor.Index += 4;
                return (char)code;
            default: return cursor.Current;
        }
    }
}
