using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>
/// Reads an answer in one pass over its bytes, its members in any order. Only when the data comes before it is known whether the call
/// succeeded are they passed over and read at the end.
/// </summary>
internal ref struct EnvelopeReader(ReadOnlySpan<byte> body, EnvelopeNames names, ApiExchange exchange, ApiReadContext context, bool isSuccessStatus)
{
    private readonly ReadOnlySpan<byte> _body = body;
    private Utf8JsonReader _reader = new(body, ApiJson.ReaderOptions);
    private string? _requestId;
    private bool? _success;
    private JsonElement? _error;
    private JsonException? _misfit;
    private bool _isDataRead;
    private Range? _passedData;

    internal Answer Read()
    {
        try
        {
            if (!_reader.Read() || _reader.TokenType != JsonTokenType.StartObject)
            {
                return new(AnswerKind.NoEnvelope);
            }

            while (ApiJson.NextMember(ref _reader))
            {
                ReadMember();
            }

            // Throws if anything follows.
            _reader.Read();
        }
        catch (JsonException)
        {
            return DeepAnswer.Read(_body, names, isSuccessStatus) ?? new(AnswerKind.NoEnvelope, _requestId);
        }

        return Conclude();
    }

    private void ReadMember()
    {
        var name = ApiJson.NameAt(ref _reader);
        if (names.RequestId is not null && name.Is(names.RequestId))
        {
            _reader.Read();
            _requestId = ReadRequestId();
        }
        else if (names.Success is not null && name.Is(names.Success))
        {
            _reader.Read();
            _success = Success(_reader.TokenType);
            ApiJson.SkipValue(ref _reader);
        }
        else if (name.Is(names.Data))
        {
            _reader.Read();
            ReadData();
        }
        else if (name.Is(names.Error))
        {
            _reader.Read();
            _error = _reader.TokenType == JsonTokenType.Null ? null : ProperElement.Take(ref _reader);
        }
        else
        {
            _reader.Read();
            ApiJson.SkipValue(ref _reader);
        }
    }

    private string? ReadRequestId()
    {
        if (_reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
        {
            // Most APIs give back the id that they were sent: no other string, then.
            return _reader.TokenType == JsonTokenType.String && exchange.SentRequestId is { } sent && !_reader.ValueIsEscaped && _reader.ValueTextEquals(sent) ? sent : ApiJson.TextOf(ref _reader);
        }

        ApiJson.SkipValue(ref _reader);
        return null;
    }

    private void ReadData()
    {
        // Of several the last one counts, as with any other member.
        _isDataRead = _success == true && isSuccessStatus;
        if (_isDataRead)
        {
            _misfit = DataReader.Read(ref _reader, exchange, context, _body);
            return;
        }

        var start = (int)_reader.TokenStartIndex;
        ApiJson.SkipValue(ref _reader);
        _passedData = start..(int)_reader.BytesConsumed;
    }

    internal static bool? Success(JsonTokenType token) => token switch { JsonTokenType.True => true, JsonTokenType.False => false, _ => null };

    /// <summary>What an envelope says that is read to its end; null: that the call succeeded, and its data are to be looked at.</summary>
    internal static Answer? Conclude(EnvelopeNames names, string? requestId, bool? success, JsonElement? error, bool isSuccessStatus)
    {
        // Where the API has no member for it, an answer without an error is a success.
        success = names.Success is null ? error is null : success;
        if (success == false)
        {
            return error is null ? new(AnswerKind.NoEnvelope, requestId) : new(AnswerKind.Error, requestId, error);
        }

        return success is null ? new(AnswerKind.NoEnvelope, requestId) : isSuccessStatus ? null : new(AnswerKind.Contradiction, requestId);
    }

    private Answer Conclude()
    {
        if (Conclude(names, _requestId, _success, _error, isSuccessStatus) is { } answer)
        {
            return answer;
        }

        if (!_isDataRead)
        {
            _misfit = _passedData is { } data
                ? DataReader.ReadPart(_body, data, exchange, context)
                : DataReader.ReadNothing(exchange, context, names.Envelope.Data);
        }

        return new(_misfit is null ? AnswerKind.Value : AnswerKind.Misfit, _requestId, Misfit: _misfit);
    }
}
