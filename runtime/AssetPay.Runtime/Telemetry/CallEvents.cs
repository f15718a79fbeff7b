namespace ApiDocs.Runtime;

/// <summary>Says of a call what an observer may know.</summary>
internal static class CallEvents
{
    internal static ApiCallEvent Of(ApiExchange exchange) => new()
    {
        Operation = exchange.Operation,
        Method = exchange.Method.Method,
        PathTemplate = TemplateOf(exchange),
        CallClass = exchange.Class,
        RequestId = (exchange.RequestId ?? exchange.SentRequestId) is { } id ? Quotation.Of(id) : null,
        Attempts = exchange.Attempts,
        StatusCode = exchange.StatusCode,
        ErrorType = exchange.Failure is { } failure ? ErrorType.Of(failure) : null,
        IsAmbiguous = exchange.Failure?.IsAmbiguous ?? false,
        IsDone = exchange.Failure?.IsDone ?? false,
        Delivery = exchange.Delivery,
        IdempotencyKey = exchange.IdempotencyKey is { } key ? Quotation.Of(key) : null,
    };

    /// <summary>Null for a path that only the caller knows: it would make a group of its own of each id in it.</summary>
    internal static string? TemplateOf(ApiExchange exchange) => exchange.PathTemplate.StartsWith('/') ? exchange.PathTemplate : null;
}
