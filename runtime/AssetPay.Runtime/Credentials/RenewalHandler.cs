using System.Runtime.CompilerServices;

namespace ApiDocs.Runtime;

/// <summary>
/// Sends a call once more when the API refused its credential and there is another one. Authentication fails before anything is done, so
/// this is safe whatever the call moves.
/// </summary>
internal sealed class RenewalHandler(ApiHandler next, ApiProtocol protocol, CallObservation observation) : ApiHandler
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    internal override async ValueTask SendAsync(ApiExchange exchange, CancellationToken cancellationToken)
    {
        await next.SendAsync(exchange, cancellationToken).ConfigureAwait(false);
        if (exchange is { Failure: { Kind: FailureKind.Error, Key: { } key }, Credential: { } source, SentCredential: { } sent }
            && protocol.AsksForRenewal(key)
            && exchange.Deadline.Allows(TimeSpan.Zero)
            && await RenewAsync(exchange, source, sent, cancellationToken).ConfigureAwait(false))
        {
            observation.Renewed(exchange);
            await next.SendAsync(exchange, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async ValueTask<bool> RenewAsync(ApiExchange exchange, ApiCredentialSource source, string sent, CancellationToken cancellationToken)
    {
        try
        {
            return await exchange.Deadline.WaitAsync((source, sent), static (asked, token) => asked.source.RenewAsync(asked.sent, token), cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException) when (exchange.Deadline.Left == TimeSpan.Zero)
        {
            // The refusal is the answer: there is no time for another one.
            return false;
        }
    }
}
