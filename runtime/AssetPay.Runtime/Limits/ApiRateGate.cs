namespace ApiDocs.Runtime;

/// <summary>
/// Stands before every request that a client sends, and lets it through when the API will take it: retries, resends and lookups count there
/// as calls do. Safe for any number of calls at once, and for any number of clients.
/// </summary>
public abstract class ApiRateGate
{
    /// <summary>Waits until the request may be sent, or says at once that it may not.</summary>
    /// <param name="request">What is about to be sent, and how long that may wait.</param>
    /// <param name="cancellationToken">Cancelled with the call.</param>
    /// <returns>The pass; it is disposed when the answer has come.</returns>
    /// <exception cref="OperationCanceledException">The call was cancelled while it waited.</exception>
    public abstract ValueTask<ApiRatePass> EnterAsync(ApiRateRequest request, CancellationToken cancellationToken);

    /// <summary>What stands before a handler with this gate. Virtual, so that it stays out of programs that have none when they are trimmed.</summary>
    internal virtual ApiHandler Before(ApiHandler next, TimeProvider time, MerchantName merchant) => new RateHandler(next, this, time, merchant);
}
