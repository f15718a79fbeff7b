namespace ApiDocs.Runtime;

/// <summary>
/// You cancelled a call that changes something after it had been sent: it may or may not be carried out. Cancelling such a call takes
/// nothing back; the message says whether it is safe to send it again.
/// </summary>
public class ApiCanceledException : OperationCanceledException
{
    /// <summary>An exception that names no call.</summary>
    public ApiCanceledException()
        : this("The call was canceled after it had been sent.")
    {
    }

    /// <summary>An exception that names no call.</summary>
    /// <param name="message">What happened.</param>
    public ApiCanceledException(string? message)
        : base(message)
    {
    }

    /// <summary>An exception that names no call.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What led to it.</param>
    public ApiCanceledException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal ApiCanceledException(ApiExchange exchange, Exception innerException, CancellationToken cancellationToken)
        : base(Words(exchange), innerException, cancellationToken)
    {
        Operation = exchange.Operation;
        IdempotencyKey = exchange.IdempotencyKey;
        Attempts = exchange.Attempts;
        Waited = exchange.Waited;
        RequestId = exchange.RequestId;
        IsAmbiguous = true;
    }

    /// <summary>True: it is not known whether the call was carried out.</summary>
    public bool IsAmbiguous { get; }

    /// <summary>The operation's name.</summary>
    public string? Operation { get; }

    /// <inheritdoc cref="ApiFailure.IdempotencyKey"/>
    public string? IdempotencyKey { get; }

    /// <inheritdoc cref="ApiFailure.RequestId"/>
    public string? RequestId { get; }

    /// <inheritdoc cref="ApiFailure.Attempts"/>
    public int Attempts { get; }

    /// <inheritdoc cref="ApiFailure.Waited"/>
    public TimeSpan Waited { get; }

    private static string Words(ApiExchange exchange) =>
        $"{exchange.Operation} was canceled after it had been sent{(exchange.IdempotencyKey is { } key ? $" as {Quotation.Of(key)}" : "")}. {Ambiguity.Advice(exchange.Class)}";
}
