namespace ApiDocs.Runtime;

/// <summary>
/// A link of the chain that a call goes through. The last one is the transport, which makes one attempt; others stand before it and
/// may make several.
/// </summary>
internal abstract class ApiHandler
{
    /// <summary>Sends the call and leaves in the exchange what came back. To be awaited once: what waits in between is used again by other calls.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled the call.</exception>
    internal abstract ValueTask SendAsync(ApiExchange exchange, CancellationToken cancellationToken);
}
