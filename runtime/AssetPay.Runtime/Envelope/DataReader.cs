using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>
/// Reads what a call returned, after it is known that the call succeeded: whatever goes wrong from here on is a misfit and never
/// makes the call a failed one.
/// </summary>
internal static class DataReader
{
    /// <summary>Reads the value that the reader stands on and leaves the reader on its end, even when it does not fit.</summary>
    /// <returns>What does not fit; null when all does.</returns>
    /// <exception cref="JsonException">The JSON itself is broken.</exception>
    internal static JsonException? Read(ref Utf8JsonReader reader, ApiExchange exchange, ApiReadContext context, ReadOnlySpan<byte> body, long offset = 0)
    {
        var start = reader;
        context.Begin(reader.TokenStartIndex, offset);
        try
        {
            exchange.ReadData(ref reader, context);
            if (reader.CurrentDepth != start.CurrentDepth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                throw new JsonException("The value was not read to its end.");
            }

            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var misfit = Locate(exception, context, body, offset + reader.TokenStartIndex);

            // Throws if the JSON is broken here: then it was no misfit, and the answer says nothing.
            reader = start;
            ApiJson.SkipValue(ref reader);
            return misfit;
        }
    }

    /// <summary>Reads data that were passed over at first.</summary>
    internal static JsonException? ReadPart(ReadOnlySpan<byte> body, Range part, ApiExchange exchange, ApiReadContext context)
    {
        var offset = part.Start.Value;
        var reader = new Utf8JsonReader(body[part], ApiJson.ReaderOptions);
        reader.Read();
        return Read(ref reader, exchange, context, body, offset);
    }

    /// <summary>There are no data: the same as null, which fits a call that returns nothing.</summary>
    internal static JsonException? ReadNothing(ApiExchange exchange, ApiReadContext context, string member)
    {
        var nothing = "null"u8;
        var reader = new Utf8JsonReader(nothing);
        reader.Read();
        return Read(ref reader, exchange, context, nothing) is { } misfit
            ? new JsonException($"{member}: is missing.", member, null, null, misfit)
            : null;
    }

    private static JsonException Locate(Exception exception, ApiReadContext context, ReadOnlySpan<byte> body, long position)
    {
        var path = new JsonPathWalker(body, context.Taken).PathAt(position);

        // Other exceptions than JSON's own like to quote what they were given.
        var json = exception as JsonException;
        return new JsonException($"{path}: {json?.Message ?? $"could not be read ({exception.GetType().Name})."}", path, null, null, json);
    }
}
