using System.Buffers;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>
/// An answer that nests deeper than is read. It is whole and may say that money has moved, so it is looked at once more, as far as that
/// takes: which is no deeper than its second level.
/// </summary>
internal static class DeepAnswer
{
    internal static JsonException Misfit { get; } = new($"The JSON nests deeper than {ApiJson.MaxDepth} levels, the limit.");

    /// <summary>How deep does not matter to a reader that is passing over it: it needs a bit for each level.</summary>
    internal static JsonReaderOptions AnyDepth => new() { MaxDepth = int.MaxValue };

    /// <summary>Null: the JSON is not too deep but broken, and says nothing.</summary>
    internal static Answer? Read(ReadOnlySpan<byte> body, EnvelopeNames? names, bool isSuccessStatus)
    {
        if (!IsWhole(body))
        {
            return null;
        }

        return names is null ? new(AnswerKind.Misfit, Misfit: Misfit) : ReadEnvelope(body, names, isSuccessStatus);
    }

    private static bool IsWhole(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, AnyDepth);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Answer ReadEnvelope(ReadOnlySpan<byte> body, EnvelopeNames names, bool isSuccessStatus)
    {
        string? requestId = null;
        bool? success = null;
        JsonElement? error = null;
        var reader = new Utf8JsonReader(body, AnyDepth);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return new(AnswerKind.NoEnvelope);
        }

        for (reader.Read(); reader.TokenType == JsonTokenType.PropertyName; reader.Read())
        {
            var name = ApiJson.NameAt(ref reader);
            reader.Read();
            if (names.RequestId is not null && name.Is(names.RequestId))
            {
                requestId = reader.TokenType is JsonTokenType.String or JsonTokenType.Number ? ApiJson.TextOf(ref reader) : null;
            }
            else if (names.Success is not null && name.Is(names.Success))
            {
                success = EnvelopeReader.Success(reader.TokenType);
            }
            else if (name.Is(names.Error))
            {
                error = reader.TokenType == JsonTokenType.Null ? null : Shallow(ref reader);
            }

            reader.Skip();
        }

        return EnvelopeReader.Conclude(names, requestId, success, error, isSuccessStatus) ?? new(AnswerKind.Misfit, requestId, Misfit: Misfit);
    }

    /// <summary>The error's texts and numbers, which say what it is; not what nests below it.</summary>
    private static JsonElement Shallow(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return ShallowMembers(ref reader);
        }

        var nothing = new Utf8JsonReader("[]"u8);
        return reader.TokenType == JsonTokenType.StartArray ? JsonElement.ParseValue(ref nothing) : ProperElement.Take(ref reader);
    }

    private static JsonElement ShallowMembers(ref Utf8JsonReader reader)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        while (ApiJson.NextMember(ref reader))
        {
            var name = ApiJson.TextOf(ref reader);
            reader.Read();
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
            {
                writer.WritePropertyName(name);
                ProperElement.Take(ref reader).WriteTo(writer);
            }
            else
            {
                reader.Skip();
            }
        }

        writer.WriteEndObject();
        writer.Flush();
        var shallow = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref shallow);
    }
}
