using System.Text.Json;

namespace ApiDocs.Runtime;

/// <content>Members of objects, with the reader on the name: each moves on to the value first. JSON null gives null.</content>
public static partial class ApiJson
{
    /// <summary>A member that is a text; see <see cref="Text"/>.</summary>
    /// <param name="reader">The JSON, on the member's name.</param>
    /// <param name="context">How strictly to read.</param>
    /// <returns>The text, or null.</returns>
    public static string? ReadString(ref Utf8JsonReader reader, ApiReadContext context) => IsNull(ref reader) ? null : TextOrNull(ref reader, context);

    /// <summary>A member that is most likely one of a few texts; see <see cref="KnownText"/>.</summary>
    /// <param name="reader">The JSON, on the member's name.</param>
    /// <param name="context">How strictly to read.</param>
    /// <param name="known">The texts that are known.</param>
    /// <returns>The text, or null.</returns>
    public static string? ReadKnownText(ref Utf8JsonReader reader, ApiReadContext context, ReadOnlySpan<string> known) =>
        IsNull(ref reader) ? null : KnownTextOrNull(ref reader, context, known);

    /// <summary>A member that is a number; see <see cref="Decimal"/>.</summary>
    /// <param name="reader">The JSON, on the member's name.</param>
    /// <param name="context">How strictly to read.</param>
    /// <returns>The number, or null.</returns>
    public static decimal? ReadDecimal(ref Utf8JsonReader reader, ApiReadContext context) => IsNull(ref reader) ? null : DecimalOrNull(ref reader, context);

    /// <summary>A member that is a whole number; see <see cref="Integer"/>.</summary>
    /// <param name="reader">The JSON, on the member's name.</param>
    /// <param name="context">How strictly to read.</param>
    /// <returns>The number, or null.</returns>
    public static long? ReadInteger(ref Utf8JsonReader reader, ApiReadContext context) => IsNull(ref reader) ? null : IntegerOrNull(ref reader, context);

    /// <summary>A member that is true or false; see <see cref="Boolean"/>.</summary>
    /// <param name="reader">The JSON, on the member's name.</param>
    /// <param name="context">How strictly to read.</param>
    /// <returns>The value, or null.</returns>
    public static bool? ReadBoolean(ref Utf8JsonReader reader, ApiReadContext context) => IsNull(ref reader) ? null : BooleanOrNull(ref reader, context);

    /// <summary>A member that is a moment; see <see cref="DateTime"/>.</summary>
    /// <param name="reader">The JSON, on the member's name.</param>
    /// <param name="context">How strictly to read.</param>
    /// <returns>The moment, or null.</returns>
    public static DateTimeOffset? ReadDateTime(ref Utf8JsonReader reader, ApiReadContext context) => IsNull(ref reader) ? null : DateTimeOrNull(ref reader, context);

    /// <summary>A member that is any JSON.</summary>
    /// <param name="reader">The JSON, on the member's name.</param>
    /// <param name="context">How strictly to read: of no account.</param>
    /// <returns>A copy of the value, or null.</returns>
    public static JsonElement? ReadJson(ref Utf8JsonReader reader, ApiReadContext context) => IsNull(ref reader) ? null : ProperElement.Take(ref reader);

    /// <summary>A member that is an object.</summary>
    /// <param name="reader">The JSON, on the member's name.</param>
    /// <param name="context">How strictly to read.</param>
    /// <param name="read">Reads the object.</param>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <returns>The object, or null.</returns>
    public static T? ReadObject<T>(ref Utf8JsonReader reader, ApiReadContext context, ApiValueReader<T> read)
        where T : class =>
        !IsNull(ref reader) && StartObject(ref reader, context) ? read(ref reader, context) : null;

    /// <summary>A member that is a value with a type of its own, such as an open enum.</summary>
    /// <param name="reader">The JSON, on the member's name.</param>
    /// <param name="context">How strictly to read.</param>
    /// <param name="read">Reads the value.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <returns>The value, or null.</returns>
    public static T? ReadValue<T>(ref Utf8JsonReader reader, ApiReadContext context, ApiValueReader<T> read)
        where T : struct =>
        IsNull(ref reader) ? null : read(ref reader, context);

    private static bool IsNull(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null;
    }
}
