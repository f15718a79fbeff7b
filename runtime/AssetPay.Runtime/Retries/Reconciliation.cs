namespace ApiDocs.Runtime;

/// <summary>
/// Settles an unknown outcome of a call that the API takes once only: sends it once more, which is safe, since a second one is refused;
/// and if that gives no value in any way, looks it up.
/// </summary>
internal static class Reconciliation
{
    internal static async Task SettleAsync<TData, TError>(
        ApiOperation<TData, TError> operation, ApiExchange<TData> exchange, ApiHandler transport, ApiConnection root, RequestOptions? options, CancellationToken cancellationToken)
        where TError : struct, Enum
    {
        if (exchange is not { Class: ApiCallClass.Money, Failure: { IsAmbiguous: true } first, IdempotencyKey: { } key })
        {
            return;
        }

        try
        {
            await ResendAsync(exchange, transport, cancellationToken).ConfigureAwait(false);
            if (exchange.Failure is null)
            {
                exchange.Delivery = ApiDelivery.Resent;
            }
            else if (await FindAsync(operation, key, exchange, root, options, cancellationToken).ConfigureAwait(false) is { } found)
            {
                exchange.Settle(found, ApiDelivery.Found);
            }
            else
            {
                var resend = ReferenceEquals(exchange.Failure, first) ? null : exchange.Failure;
                // Sent once more it was carried out, and only the answer is lost: then nothing is unknown any longer.
                exchange.Failure = resend is { IsDone: true } ? resend with { Delivery = ApiDelivery.Resent } : first.Unsettled(resend, exchange);
                exchange.Delivery = exchange.Failure.Delivery;
            }
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested && exception is not ApiCanceledException)
        {
            throw new ApiCanceledException(exchange, exception, cancellationToken);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // A provider of credentials broke down: what is not known stays unknown, and must be said all the same.
            exchange.Failure = first.Unsettled(null, exchange);
        }
    }

    private static Task ResendAsync(ApiExchange exchange, ApiHandler transport, CancellationToken cancellationToken) =>
        exchange.Deadline.Left == TimeSpan.Zero ? Task.CompletedTask : transport.SendAsync(exchange, cancellationToken);

    private static async Task<TData?> FindAsync<TData, TError>(
        ApiOperation<TData, TError> operation, string key, ApiExchange exchange, ApiConnection root, RequestOptions? options, CancellationToken cancellationToken)
        where TError : struct, Enum
    {
        var left = exchange.Deadline.Left;
        return operation.Find is null || left == TimeSpan.Zero
            ? default
            : await operation.Find(root, key, new() { Timeout = options?.Timeout, TotalTimeout = left, MaxRetries = options?.MaxRetries, Reconcile = false }, cancellationToken).ConfigureAwait(false);
    }
}
