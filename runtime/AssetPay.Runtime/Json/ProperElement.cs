using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>
/// Takes any JSON as an element whose texts and names can all be read, compared and written again: half a surrogate pair and broken UTF-8 in
/// them become U+FFFD, as in any other text. An element that has them throws at whoever touches it.
/// </summary>
internal static class ProperElement
{
    private static JsonWriterOptions Writing => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Takes the value that the reader stands on, and leaves the reader on its end.</summary>
    internal static JsonElement Take(ref Utf8JsonReader reader)
    {
        var start = reader;
        var element = JsonElement.ParseValue(ref reader);
        return IsProper(start) ? element : Mended(start);
    }

    private static bool IsProper(Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        do
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !ApiJson.IsProper(ref reader))
            {
                return false;
            }
        }
        while (!IsAtEnd(ref reader, depth) && reader.Read());

        return true;
    }

    private static JsonElement Mended(Utf8JsonReader reader)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, Writing))
        {
            var depth = reader.CurrentDepth;
            do
            {
                Write(writer, ref reader);
            }
            while (!IsAtEnd(ref reader, depth) && reader.Read());
        }

        var mended = new Utf8JsonReader(json.WrittenSpan);
        return JsonElement.ParseValue(ref mended);
    }

    private static bool IsAtEnd(ref Utf8JsonReader reader, int depth) =>
        reader.CurrentDepth == depth && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);

    private static void Write(Utf8JsonWriter writer, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(ApiJson.TextOf(ref reader));
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(ApiJson.TextOf(ref reader));
                break;
            default:
                // Numbers keep their digits, be there as many as may.
                writer.WriteRawValue(ApiJson.TextOf(ref reader), skipInputValidation: true);
                break;
        }
    }
}
