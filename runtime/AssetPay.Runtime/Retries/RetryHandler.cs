using System.Runtime.CompilerServices;

namespace ApiDocs.Runtime;

/// <summary>Sends a call again where that is certain to do no harm, after a wait, within the call's deadline.</summary>
internal sealed class RetryHandler(ApiHandler next, ApiProtocol protocol, ApiClientOptions options, CallObservation observation) : ApiHandler
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    internal override async ValueTask SendAsync(ApiExchange exchange, CancellationToken cancellationToken)
    {
        try
        {
            await next.SendAsync(exchange, cancellationToken).ConfigureAwait(false);
            for (var retries = 0; exchange.Failure is { } failed && WaitBefore(exchange, failed, retries) is { } wait; retries++)
            {
                await WaitAsync(exchange, wait, cancellationToken).ConfigureAwait(false);
                await next.SendAsync(exchange, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException exception) when (exchange.Doubt is not null && cancellationToken.IsCancellationRequested && exception is not ApiCanceledException)
        {
            throw new ApiCanceledException(exchange, exception, cancellationToken);
        }
        catch (Exception exception) when (exchange.Doubt is not null && exception is not (ApiCanceledException or OutOfMemoryException))
        {
            // A provider of credentials broke down before a retry: what became of the attempt before must not be forgotten over it.
            exchange.HoldBack(exchange.Doubt);
        }

        if (exchange is { HasEarlierDoubt: true, Failure: { IsAmbiguous: false, IsDone: false } failure })
        {
            exchange.Failure = failure.InEarlierDoubt();
        }
    }

    /// <summary>How long to wait before the call is sent again; null: it is not.</summary>
    private TimeSpan? WaitBefore(ApiExchange exchange, ApiFailure failure, int retries)
    {
        if (retries >= exchange.MaxRetries || !RetryRule.Allows(failure, exchange.Class, protocol))
        {
            return null;
        }

        var wait = failure.RetryAfter ?? Backoff.After(retries + 1);
        return wait > options.MaxRetryWait || !exchange.Deadline.Allows(wait) ? null : wait;
    }

    private async Task WaitAsync(ApiExchange exchange, TimeSpan wait, CancellationToken cancellationToken)
    {
        var isAsked = exchange.Failure?.RetryAfter is not null;
        observation.Retrying(exchange, wait);
        await Task.Delay(wait, options.TimeProvider, cancellationToken).ConfigureAwait(false);
        exchange.Waited += wait;
        observation.Waited(exchange, wait, isAsked);
    }
}
