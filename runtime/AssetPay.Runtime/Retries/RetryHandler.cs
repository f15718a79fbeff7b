namespace ApiDocs.Runtime;

/// <summary>Sends a call again where that is certain to do no harm, after a wait, within the call's deadline.</summary>
internal sealed class RetryHandler(ApiHandler next, ApiProtocol protocol, ApiClientOptions options, CallObservation observation) : ApiHandler
{
    internal override async Task SendAsync(ApiExchange exchange, CancellationToken cancellationToken)
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
            await WaitAsync(wait, exchange, cancellationToken).ConfigureAwait(false);
            observation.Waited(exchange, wait, failure.RetryAfter is not null);
        }
    }

    private async Task WaitAsync(TimeSpan wait, ApiExchange exchange, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(wait, options.TimeProvider, cancellationToken).ConfigureAwait(false);
            exchange.Waited += wait;
        }
        catch (OperationCanceledException exception) when (exchange.Failure is { IsAmbiguous: true })
        {
            throw new ApiCanceledException(exchange, exception, cancellationToken);
        }
    }
}
