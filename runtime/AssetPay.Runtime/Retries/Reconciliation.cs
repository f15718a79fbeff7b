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
                exchange.Failure = Unsettled(operation, exchange, first, operation.Find is null || exchange.Deadline.Left == TimeSpan.Zero ? null : true);
                exchange.Delivery = exchange.Failure.Delivery;
            }
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested && exception is not ApiCanceledException)
        {
            throw new ApiCanceledException(exchange, exception, cancellationToken);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // A provider of credentials broke down, or the lookup did: what is not known stays unknown, and must be said all the same.
            exchange.Failure = Unsettled(operation, exchange, first, isMissing: false);
        }
    }

    // Sent once more it was carried out, and only the answer is lost: then nothing is unknown any longer.
    private static ApiFailure Unsettled<TData, TError>(ApiOperation<TData, TError> operation, ApiExchange exchange, ApiFailure first, bool? isMissing)
        where TError : struct, Enum
    {
        var resend = ReferenceEquals(exchange.Failure, first) ? null : exchange.Failure;
        return resend is { IsDone: true } ? resend with { Delivery = ApiDelivery.Resent }
            : first.Unsettled(resend, exchange, resend is { Key: { } key } && key == operation.TakenKey, isMissing);
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
