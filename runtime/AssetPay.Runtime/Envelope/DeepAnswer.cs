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

        var start = EnvelopeStart.Read(body, names);
        if (isSuccessStatus && start.Kind == AnswerKind.Misfit)
        {
            return start with { Misfit = Misfit };
        }

        return names is not null && ErrorOf(body, names) is { } error ? new(AnswerKind.Error, start.RequestId, error) : null;
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

    /// <summary>The error's texts and numbers, which say what it is; not what nests below it.</summary>
    private static JsonElement? ErrorOf(ReadOnlySpan<byte> body, EnvelopeNames names)
    {
        JsonElement? error = null;
        var reader = new Utf8JsonReader(body, AnyDepth);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isError = ApiJson.NameAt(ref reader).Is(names.Error);
            reader.Read();
            if (isError)
            {
                error = reader.TokenType == JsonTokenType.StartObject ? ShallowMembers(ref reader) : null;
            }

            reader.Skip();
        }

        return error;
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
