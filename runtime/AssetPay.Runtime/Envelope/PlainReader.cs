using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>Reads the answers of an API without an envelope: the body is the value itself, and the status says whether the call succeeded.</summary>
internal static class PlainReader
{
    internal static Answer Read(ReadOnlySpan<byte> body, ApiExchange exchange, ApiReadContext context, bool isSuccessStatus)
    {
        if (!isSuccessStatus)
        {
            return new(AnswerKind.NoEnvelope);
        }

        // 204 No Content and its like.
        var json = body.IsEmpty ? "null"u8 : body;
        try
        {
            var reader = new Utf8JsonReader(json, ApiJson.ReaderOptions);
            reader.Read();
            var misfit = DataReader.Read(ref reader, exchange, context, json);

            // Throws if anything follows.
            reader.Read();
            return new(misfit is null ? AnswerKind.Value : AnswerKind.Misfit, Misfit: misfit);
        }
        catch (JsonException)
        {
            return DeepAnswer.Read(json, null, isSuccessStatus) ?? new(AnswerKind.NoEnvelope);
        }
    }
}
