using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <content>Scalars, with the reader on the value. They are elements of lists and the base of members.</content>
public static partial class ApiJson
{
    private const NumberStyles NumberStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>A text. A number keeps its digits.</summary>
    /// <param name="reader">The JSON, on the value.</param>
    /// <param name="context">How strictly to read.</param>
    /// <returns>The text; empty (lenient only) when the value is none.</returns>
    /// <exception cref="JsonException">The value is no text and the context is strict.</exception>
    public static string Text(ref Utf8JsonReader reader, ApiReadContext context) => TextOrNull(ref reader, context) ?? "";

    /// <summary>A text that is most likely one of a few: then it is that string, and no new one.</summary>
    /// <param name="reader">The JSON, on the value.</param>
    /// <param name="context">How strictly to read.</param>
    /// <param name="known">The texts that are known.</param>
    /// <returns>The text; empty (lenient only) when the value is none.</returns>
    /// <exception cref="JsonException">The value is no text and the context is strict.</exception>
    public static string KnownText(ref Utf8JsonReader reader, ApiReadContext context, ReadOnlySpan<string> known) =>
        KnownTextOrNull(ref reader, context, known) ?? "";

    /// <summary>A decimal number. A text of digits is taken as well. Digits for which a decimal has no room (29 at most) are rounded, to even at the half.</summary>
    /// <param name="reader">The JSON, on the value.</param>
    /// <param name="context">How strictly to read.</param>
    /// <returns>The number; 0 (lenient only) when the value is none.</returns>
    /// <exception cref="JsonException">The value is no number that a decimal holds, and the context is strict.</exception>
    public static decimal Decimal(ref Utf8JsonReader reader, ApiReadContext context) => DecimalOrNull(ref reader, context).GetValueOrDefault();

    /// <summary>A whole number. A text of digits is taken as well, and so is <c>5.0</c>.</summary>
    /// <param name="reader">The JSON, on the value.</param>
    /// <param name="context">How strictly to read.</param>
    /// <returns>The number; 0 (lenient only) when the value is none.</returns>
    /// <exception cref="JsonException">The value is no whole number of 64 bits, and the context is strict.</exception>
    public static long Integer(ref Utf8JsonReader reader, ApiReadContext context) => IntegerOrNull(ref reader, context).GetValueOrDefault();

    /// <summary>True or false. The texts <c>"true"</c> and <c>"false"</c> are taken as well.</summary>
    /// <param name="reader">The JSON, on the value.</param>
    /// <param name="context">How strictly to read.</param>
    /// <returns>The value; false (lenient only) when it is neither.</returns>
    /// <exception cref="JsonException">The value is neither and the context is strict.</exception>
    public static bool Boolean(ref Utf8JsonReader reader, ApiReadContext context) => BooleanOrNull(ref reader, context).GetValueOrDefault();

    /// <summary>A moment in ISO 8601. Its offset is kept; without one it is UTC.</summary>
    /// <param name="reader">The JSON, on the value.</param>
    /// <param name="context">How strictly to read.</param>
    /// <returns>The moment; the type's default (lenient only) when the value is none.</returns>
    /// <exception cref="JsonException">The value is no moment and the context is strict.</exception>
    public static DateTimeOffset DateTime(ref Utf8JsonReader reader, ApiReadContext context) => DateTimeOrNull(ref reader, context).GetValueOrDefault();

    /// <summary>Any JSON.</summary>
    /// <param name="reader">The JSON, on the value.</param>
    /// <param name="context">How strictly to read: of no account, since everything fits.</param>
    /// <returns>A copy of the value; JSON null is an element of its own.</returns>
    public static JsonElement Json(ref Utf8JsonReader reader, ApiReadContext context) => ProperElement.Take(ref reader);

    private static string? TextOrNull(ref Utf8JsonReader reader, ApiReadContext context)
    {
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
        {
            return TextOf(ref reader);
        }

        context.Misfit(ref reader, "A text");
        return null;
    }

    private static string? KnownTextOrNull(ref Utf8JsonReader reader, ApiReadContext context, ReadOnlySpan<string> known)
    {
        if (reader.TokenType == JsonTokenType.String && IsPlain(ref reader))
        {
            foreach (var text in known)
            {
                if (text.Length == reader.ValueSpan.Length && Ascii.Equals(reader.ValueSpan, text))
                {
                    return text;
                }
            }
        }

        return TextOrNull(ref reader, context);
    }

    private static decimal? DecimalOrNull(ref Utf8JsonReader reader, ApiReadContext context)
    {
        if (reader.TokenType == JsonTokenType.Number && !reader.HasValueSequence && DecimalText.TryRead(reader.ValueSpan, out var number))
        {
            return number;
        }

        // Not by the reader's own parser, which rounds in another way than the one that texts are read with.
        if (reader.TokenType is JsonTokenType.Number or JsonTokenType.String && TryParse(ref reader, out number))
        {
            return number;
        }

        context.Misfit(ref reader, "A number that a decimal holds");
        return null;
    }

    private static bool TryParse(ref Utf8JsonReader reader, out decimal number) => IsPlain(ref reader)
        ? decimal.TryParse(reader.ValueSpan, NumberStyle, CultureInfo.InvariantCulture, out number)
        : decimal.TryParse(TextOf(ref reader), NumberStyle, CultureInfo.InvariantCulture, out number);

    private static long? IntegerOrNull(ref Utf8JsonReader reader, ApiReadContext context)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var integer))
        {
            return integer;
        }

        if (reader.TokenType is JsonTokenType.Number or JsonTokenType.String
            && TryParse(ref reader, out var number)
            && decimal.Truncate(number) == number
            && number is >= long.MinValue and <= long.MaxValue)
        {
            return (long)number;
        }

        context.Misfit(ref reader, "A whole number");
        return null;
    }

    private static bool? BooleanOrNull(ref Utf8JsonReader reader, ApiReadContext context)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.String when NameAt(ref reader).Is("true"u8):
                return true;
            case JsonTokenType.String when NameAt(ref reader).Is("false"u8):
                return false;
            default:
                context.Misfit(ref reader, "True or false");
                return null;
        }
    }

    private static DateTimeOffset? DateTimeOrNull(ref Utf8JsonReader reader, ApiReadContext context)
    {
        // The reader's own parser is the fast one, but takes a moment without an offset for local time.
        if (reader.TokenType == JsonTokenType.String)
        {
            if (IsPlain(ref reader) && reader.ValueSpan.EndsWith("Z"u8) && reader.TryGetDateTimeOffset(out var moment))
            {
                return moment;
            }

            if (MomentText.TryRead(TextOf(ref reader), out moment))
            {
                return moment;
            }
        }

        context.Misfit(ref reader, "A moment in ISO 8601");
        return null;
    }
}
