namespace ApiDocs.Runtime;

/// <summary>
/// Settles an unknown outcome of a call that the API takes once only: sends it once more, which is safe, since a second one is refused;
/// and if that gives no value in any way, looks it up.
/// </summary>
internal static class Reconciliation
{
    internal static async Task SettleAsync(
        ApiExchange exchange, ApiHandler transport, ApiConnection root, RequestOptions? options, CancellationToken cancellationToken)
    {
        // A blank key is none: the API might take a second call under it.
        if (exchange is not { Class: ApiCallClass.Money, Failure: { IsAmbiguous: true } first, IdempotencyKey: { } key } || string.IsNullOrWhiteSpace(key))
        {
            return;
        }

        try
        {
            await ResendAsync(exchange, first, transport, cancellationToken).ConfigureAwait(false);
            if (exchange.Failure is null)
            {
                exchange.Delivery = ApiDelivery.Resent;
                return;
            }

            var isMissing = await FindAsync(exchange, key, root, options, cancellationToken).ConfigureAwait(false);
            if (exchange.Failure is not null)
            {
                exchange.EndWith(Unsettled(exchange, first, isMissing));
            }
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested && exception is not ApiCanceledException)
        {
            throw new ApiCanceledException(exchange, exception, cancellationToken);
        }
    }

    // Sent once more it was carried out, and only the answer is lost: then nothing is unknown any longer.
    private static ApiFailure Unsettled(ApiExchange exchange, ApiFailure first, bool? isMissing)
    {
        var resend = ReferenceEquals(exchange.Failure, first) ? null : exchange.Failure;
        return resend is { IsDone: true } ? resend with { Delivery = ApiDelivery.Resent }
            : first.Unsettled(resend, exchange, resend is { Key: { } key } && key == exchange.TakenKey, isMissing);
    }

    private static async Task ResendAsync(ApiExchange exchange, ApiFailure first, ApiHandler transport, CancellationToken cancellationToken)
    {
        if (exchange.Deadline.Left == TimeSpan.Zero)
        {
            return;
        }

        try
        {
            await transport.SendAsync(exchange, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsBreakdown(exception, cancellationToken))
        {
            // A provider of credentials broke down: what is not known stays unknown, and may be found all the same.
            exchange.HoldBack(first);
        }
    }

    /// <summary>Takes what is found; and if nothing is, tells whether it is not there (true), could not be looked up (false), or was not looked up (null).</summary>
    private static async Task<bool?> FindAsync(ApiExchange exchange, string key, ApiConnection root, RequestOptions? options, CancellationToken cancellationToken)
    {
        var left = exchange.Deadline.Left;
        if (!exchange.HasLookup || left == TimeSpan.Zero)
        {
            return null;
        }

        try
        {
            var settings = new RequestOptions { Timeout = options?.Timeout, TotalTimeout = left, MaxRetries = options?.MaxRetries, Reconcile = false };
            return !await exchange.FindAsync(root, key, settings, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsBreakdown(exception, cancellationToken))
        {
            return false;
        }
    }

    /// <summary>Whether something broke down, rather than that the caller cancelled: a provider's own time-out looks like a cancellation, and is none.</summary>
    private static bool IsBreakdown(Exception exception, CancellationToken cancellationToken) =>
        exception is not OutOfMemoryException && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested);
}
