namespace ApiDocs.Runtime;

/// <summary>Reads the body of an answer into the exchange and says what it means.</summary>
internal sealed class AnswerReader(ApiProtocol protocol, FailureFactory failures)
{
    private readonly EnvelopeNames? _names = protocol.Envelope is null ? null : new(protocol.Envelope);

    /// <summary>What takes the entries out of a long answer; null: there are none, or none that count.</summary>
    internal EntryTaker? Taker(ApiExchange exchange, HttpResponseMessage response) =>
        exchange.Entries is { } entries && response.IsSuccessStatusCode ? new(entries, _names) : null;

    internal void Read(ApiExchange exchange, HttpResponseMessage response, ResponseBody body)
    {
        var context = ApiReadContext.For(exchange.Class, body.Taken);
        var answer = ReadBody(exchange, body, context, response.IsSuccessStatusCode);
        exchange.RequestId = (answer.RequestId ?? HeaderOf(response)) is { } id ? Secrets.HideCredential(id, exchange) : exchange.SentRequestId;
        if (answer.Kind == AnswerKind.Value)
        {
            var missing = context.MissingMembers(body.Bytes);
            exchange.MissingMembers = missing.Count == 0 ? missing : Safe(missing, exchange);
        }
        else
        {
            exchange.Failure = failures.ForAnswer(exchange, response, answer, body);
        }
    }

    private Answer ReadBody(ApiExchange exchange, ResponseBody body, ApiReadContext context, bool isSuccessStatus)
    {
        if (body.IsOverLimit)
        {
            return isSuccessStatus ? EnvelopeStart.Read(body.Bytes, _names) : new(AnswerKind.NoEnvelope);
        }

        return _names is null
            ? PlainReader.Read(body.Bytes, exchange, context, isSuccessStatus)
            : new EnvelopeReader(body.Bytes, _names, exchange, context, isSuccessStatus).Read();
    }

    // On its own, so that the first call of a process does not load LINQ for it.
    private static IReadOnlyList<string> Safe(IReadOnlyList<string> paths, ApiExchange exchange) =>
        [.. paths.Select(path => Secrets.HideCredential(path, exchange))];

    private string? HeaderOf(HttpResponseMessage response)
    {
        if (protocol.RequestIdHeader is { } name && response.Headers.NonValidated.TryGetValues(name, out var values))
        {
            foreach (var value in values)
            {
                return value;
            }
        }

        return null;
    }
}
