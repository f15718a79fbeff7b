using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>
/// What the beginning of an answer says that is too long to be read: its request id, and that the call succeeded. What does not say so
/// may be a failure behind the cut, and is never taken for a success.
/// </summary>
internal static class EnvelopeStart
{
    internal static Answer Read(ReadOnlySpan<byte> start, EnvelopeNames? names)
    {
        // Not the end of the JSON: what is cut off is no mistake.
        var reader = new Utf8JsonReader(start, isFinalBlock: false, new JsonReaderState(DeepAnswer.AnyDepth));
        string? requestId = null;
        bool? success = null;
        bool? hasError = null;
        try
        {
            if (!reader.Read() || (names is not null && reader.TokenType != JsonTokenType.StartObject))
            {
                return new(AnswerKind.NoEnvelope);
            }

            while (names is not null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = ApiJson.NameAt(ref reader);
                var isRequestId = names.RequestId is not null && name.Is(names.RequestId);
                var saysSuccess = names.Success is not null && name.Is(names.Success);
                var isError = name.Is(names.Error);
                var isCut = !reader.Read();

                // Of several the last one counts, here as everywhere; what is cut off right behind its name is taken for the worse.
                success = saysSuccess ? !isCut && reader.TokenType == JsonTokenType.True : success;
                hasError = isError ? isCut || reader.TokenType != JsonTokenType.Null : hasError;
                if (isCut)
                {
                    break;
                }

                requestId = isRequestId && reader.TokenType == JsonTokenType.String ? ApiJson.TextOf(ref reader) : requestId;
                if (!reader.TrySkip())
                {
                    break;
                }
            }

            // Without an envelope the status says it, and that has been looked at. Where the API has no member for it, only an error that is null does.
            var isSuccess = names is null || (names.Success is null ? hasError == false : success == true);
            return new(isSuccess ? AnswerKind.Misfit : AnswerKind.Undecided, requestId);
        }
        catch (JsonException)
        {
            return new(AnswerKind.NoEnvelope, requestId);
        }
    }
}
