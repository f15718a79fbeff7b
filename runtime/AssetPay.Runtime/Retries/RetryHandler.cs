namespace ApiDocs.Runtime;

/// <summary>Sends a call again where that is certain to do no harm, after a wait, within the call's deadline.</summary>
internal sealed class RetryHandler(ApiHandler next, ApiProtocol protocol, ApiClientOptions options, CallObservation observation) : ApiHandler
{
    internal override async Task SendAsync(ApiExchange exchange, CancellationToken cancellationToken)
    {
        try
        {
            await RepeatAsync(exchange, cancellationToken).ConfigureAwait(false);
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

    private async Task RepeatAsync(ApiExchange exchange, CancellationToken cancellationToken)
    {
        for (var retries = 0; ; retries++)
        {
            await next.SendAsync(exchange, cancellationToken).ConfigureAwait(false);
            if (exchange.Failure is not { } failure || retries >= exchange.MaxRetries || !RetryRule.Allows(failure, exchange.Class, protocol))
            {
                return;
            }

            var wait = failure.RetryAfter ?? Backoff.After(retries + 1);
            if (wait > options.MaxRetryWait || !exchange.Deadline.Allows(wait))
            {
                return;
            }

            observation.Retrying(exchange, wait);
            await Task.Delay(wait, options.TimeProvider, cancellationToken).ConfigureAwait(false);
            exchange.Waited += wait;
            observation.Waited(exchange, wait, failure.RetryAfter is not null);
        }
    }
}
