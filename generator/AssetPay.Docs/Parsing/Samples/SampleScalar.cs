using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Strings, numbers and words of an example.</summary>
internal static class SampleScalar
{
    private static readonly Wording _number = new("\\G-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![\\w.])");

    private static readonly Wording _placeholder = new(
        "\\G(?:<[^<>\\n]{1,80}>|\\$?\\{\\{?[^{}\\n]{1,80}\\}\\}?|(?:string|number|integer|int|float|decimal|boolean|bool|object|array|uuid|date)(?:\\[\\])?(?=\\s*[,}\\]|\\n])|[A-Za-z_][\\w-]{0,40}(?=[ \\t]*\\|))");

    private static readonly Wording _word = new("\\G(?:true|false|null)(?!\\w)");

    public static (SampleKind Kind, string Text)? Word(SampleParser parser, SampleCursor cursor)
    {
        var number = _number.Match(cursor.Text, cursor.Index);
        if (number.Success)
        {
            cursor.Index += number.Length;
            return (SampleKind.Number, number.Value);
        }

        var word = _word.Match(cursor.Text, cursor.Index);
        if (!word.Success && !cursor.IsAtEnd && Placeholder(parser, cursor) is { } placeholder)
            return (SampleKind.Elided, placeholder);

        if (!word.Success)
        {
            parser.Fail(cursor.IsAtEnd ? "it ends where a value was expected" : $"a value was expected, but there is '{cursor.Current}'");
            return null;
        }

        cursor.Index += word.Length;
        return (word.Value == "true" ? SampleKind.True : word.Value == "false" ? SampleKind.False : SampleKind.Null, "");
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
