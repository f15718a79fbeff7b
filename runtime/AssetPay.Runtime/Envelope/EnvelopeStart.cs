using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>What the beginning of an answer says that is too long or too deep to be read: its request id, and whether it can be a success at all.</summary>
internal static class EnvelopeStart
{
    internal static Answer Read(ReadOnlySpan<byte> start, EnvelopeNames? names)
    {
        // Not the end of the JSON: what is cut off is no mistake.
        var reader = new Utf8JsonReader(start, isFinalBlock: false, new JsonReaderState(DeepAnswer.AnyDepth));
        string? requestId = null;
        try
        {
            if (!reader.Read() || (names is not null && reader.TokenType != JsonTokenType.StartObject))
            {
                return new(AnswerKind.NoEnvelope);
            }

            while (names is not null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isRequestId = names.RequestId is not null && reader.ValueTextEquals(names.RequestId);
                var isSuccess = names.Success is not null && reader.ValueTextEquals(names.Success);
                if (!reader.Read() || (isSuccess && reader.TokenType != JsonTokenType.True))
                {
                    return new(isSuccess ? AnswerKind.NoEnvelope : AnswerKind.Misfit, requestId);
                }

                requestId = isRequestId && reader.TokenType == JsonTokenType.String ? ApiJson.TextOf(ref reader) : requestId;
                if (!reader.TrySkip())
                {
                    break;
                }
            }

            return new(AnswerKind.Misfit, requestId);
        }
        catch (JsonException)
        {
            return new(AnswerKind.NoEnvelope, requestId);
        }
    }
}
