namespace ApiDocs.Runtime;

/// <summary>Says what it means that an attempt gave no value.</summary>
internal sealed class FailureFactory(ApiProtocol protocol, ApiClientOptions options)
{
    /// <summary>Nothing came back, or not all of it.</summary>
    internal static ApiFailure WithoutAnswer(ApiExchange exchange, Exception exception, bool isNeverSent, bool isTimedOut)
    {
        var cause = Secrets.Of(exchange).Hide(exception);
        return Of(exchange, isNeverSent ? FailureKind.NeverSent : FailureKind.Broken) with
        {
            StatusCode = exchange.StatusCode,
            Headers = exchange.Headers,
            Cause = cause,
            IsAmbiguous = !isNeverSent && Ambiguity.WithoutAnswer(exchange.Class),
            Reason = FailureReason.WithoutAnswer(cause, isNeverSent, isTimedOut ? exchange.AttemptTimeout : null),
        };
    }

    /// <summary>The time of the whole call was over before the request could be sent.</summary>
    internal static ApiFailure OutOfTime(ApiExchange exchange, TimeoutException? cause) =>
        WithoutAnswer(exchange, cause ?? new TimeoutException(), isNeverSent: true, isTimedOut: false) with { Reason = FailureReason.OutOfTime };

    /// <summary>Something came back, but not from the address that was asked. Nothing of it is taken but where it came from.</summary>
    internal static ApiFailure FromElsewhere(ApiExchange exchange, HttpRequestMessage answered) => Of(exchange, FailureKind.OtherOrigin) with
    {
        IsAmbiguous = Ambiguity.WithoutAnswer(exchange.Class),
        Reason = FailureReason.FromElsewhere(exchange, answered),
    };

    /// <summary>A rate limit on this side is used up. What was sent before, if anything, was refused for certain.</summary>
    internal static ApiFailure HeldBack(ApiExchange exchange, string limit, TimeSpan? retryAfter) => Of(exchange, FailureKind.HeldBack) with
    {
        RetryAfter = retryAfter,
        Reason = FailureReason.HeldBack(limit, exchange.Attempts),
    };

    /// <summary>Something came back, but no value.</summary>
    internal ApiFailure ForAnswer(ApiExchange exchange, HttpResponseMessage response, Answer answer, ResponseBody body)
    {
        var secrets = Secrets.Of(exchange);
        var error = answer.Error is { } element ? ErrorBody.Read(element, protocol.Envelope!).Without(secrets) : ErrorBody.None;
        exchange.RequestId = exchange.RequestId is { } id ? secrets.Hide(id) : null;
        return Of(exchange, KindOf(answer)) with
        {
            Code = error.Code,
            Key = error.Key,
            Messages = error.Messages,
            Fields = error.Fields,
            Details = error.Details,
            StatusCode = response.StatusCode,
            Headers = response.Headers,
            RetryAfter = RetryAfter.Read(response.Headers, options.TimeProvider),
            RawBody = body.Text(),
            Cause = answer.Misfit is { } misfit ? secrets.Hide(misfit) : null,
            HasDocumentedKey = error.Key is { } key && protocol.Documents(key),
            IsDone = answer.Kind == AnswerKind.Misfit,
            IsAmbiguous = answer.Kind switch
            {
                AnswerKind.Error => Ambiguity.AfterError(exchange.Class, response.StatusCode, error.Key, protocol),
                AnswerKind.NoEnvelope => Ambiguity.AfterNoEnvelope(exchange.Class, response.StatusCode),
                AnswerKind.Contradiction or AnswerKind.Undecided => Ambiguity.WithoutAnswer(exchange.Class),
                _ => false,
            },
            Reason = FailureReason.ForAnswer(answer, response, body, options.MaxResponseBytes) is { } reason ? secrets.Hide(reason) : null,
        };
    }

    private static FailureKind KindOf(Answer answer) => answer.Kind switch
    {
        AnswerKind.Error => FailureKind.Error,
        AnswerKind.NoEnvelope => FailureKind.NoEnvelope,
        _ => FailureKind.Unreadable,
    };

    private static ApiFailure Of(ApiExchange exchange, FailureKind kind) => new()
    {
        Kind = kind,
        Operation = exchange.Operation,
        CallClass = exchange.Class,
        Attempts = exchange.Attempts,
        Waited = exchange.Waited,
        IdempotencyKey = exchange.IdempotencyKey,
        RequestId = exchange.RequestId,
    };
}
