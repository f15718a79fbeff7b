using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ApiDocs.Runtime;

public static partial class ApiJson
{
    /// <summary>The text of a name, a string, a number or a word (<c>true</c>) that the reader stands on.</summary>
    internal static string TextOf(ref Utf8JsonReader reader)
    {
        if (IsPlain(ref reader))
        {
            // Most texts are ASCII, and each byte of it a character.
            return Ascii.IsValid(reader.ValueSpan) ? Encoding.Latin1.GetString(reader.ValueSpan) : Encoding.UTF8.GetString(reader.ValueSpan);
        }

        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return Encoding.UTF8.GetString(RawBytes(ref reader));
        }

        return IsProper(ref reader) ? reader.GetString()! : MendedText(ref reader);
    }

    /// <summary>The name that the reader stands on. What the reader itself compares and hands out throws at half a surrogate pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ApiMemberName NameAt(ref Utf8JsonReader reader) => new(IsPlain(ref reader) ? reader.ValueSpan : NameInPieces(ref reader));

    /// <summary>
    /// Whether the text that the reader stands on is proper Unicode for certain. Found out without an exception, of which a hostile answer
    /// could cause a million.
    /// </summary>
    internal static bool IsProper(ref Utf8JsonReader reader)
    {
        var raw = RawBytes(ref reader);
        return Utf8.IsValid(raw) && (!reader.ValueIsEscaped || (raw.IndexOf("\\ud"u8) < 0 && raw.IndexOf("\\uD"u8) < 0));
    }

    /// <summary>Whether the bytes in one piece that the reader stands on are the text itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(ref Utf8JsonReader reader) => !reader.ValueIsEscaped && !reader.HasValueSequence;

    private static ReadOnlySpan<byte> NameInPieces(ref Utf8JsonReader reader) => Encoding.UTF8.GetBytes(TextOf(ref reader));

    private static ReadOnlySpan<byte> RawBytes(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    /// <summary>
    /// A text that is no proper Unicode: half a surrogate pair (<c>\ud83d</c>), as JavaScript sends when it cuts an emoji in two, or
    /// broken UTF-8. Each such place becomes U+FFFD; a name with a cut emoji is no reason to lose a trade.
    /// </summary>
    private static string MendedText(ref Utf8JsonReader reader)
    {
        var raw = Encoding.UTF8.GetString(RawBytes(ref reader));
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            // The reader has checked already that each escape is whole.
            i++;
            text.Append(raw[i] switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\b',
                'f' => '\f',
                'u' => (char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                var other => other,
            });
            i += raw[i] == 'u' ? 4 : 0;
        }

        // Through UTF-8 and back: what is half becomes U+FFFD.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
