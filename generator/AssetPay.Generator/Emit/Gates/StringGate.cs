using System.Globalization;
using System.Text;
using ApiDocs.Flow;

namespace ApiDocs.Generator.Emit.Gates;

/// <summary>Page text as a string literal that means exactly that text. Never a raw or verbatim literal: their ends can be written in a page.</summary>
internal static class StringGate
{
    private static readonly char[] Marks = ['"', '\\'];

    public static string Literal(string text)
    {
        if (CharacterGate.IsPlain(text) && text.IndexOfAny(Marks) < 0)
        {
            return $"\"{text}\"";
        }

        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                literal.Append(Unseen.Is(text[i], text[i + 1]) ? "\\U" + char.ConvertToUtf32(text, i).ToString("X8", CultureInfo.InvariantCulture) : text.Substring(i, 2));
                i++;
            }
            else
            {
                literal.Append(Character(text[i]));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The text's bytes. Half a surrogate pair has none, and the compiler refuses it.</summary>
    public static string Utf8(string text) => Literal(CharacterGate.IsPlain(text) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))) + "u8";

    private static string Character(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when CharacterGate.IsBreak(c) || CharacterGate.IsBroken(c) || Unseen.Is(c) =>
            "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    };
}
