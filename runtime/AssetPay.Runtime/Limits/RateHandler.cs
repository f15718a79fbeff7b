using System.Runtime.CompilerServices;

namespace ApiDocs.Runtime;

/// <summary>Holds every attempt back until the rate limits on this side let it through; one that they do not fails without having been sent.</summary>
internal sealed class RateHandler(ApiHandler next, ApiRateGate gate, TimeProvider time, MerchantName merchant) : ApiHandler
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    internal override async ValueTask SendAsync(ApiExchange exchange, CancellationToken cancellationToken)
    {
        ApiRatePass entered;
        try
        {
            entered = await EnterAsync(exchange, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException exception) when (exchange.Deadline.Left == TimeSpan.Zero)
        {
            exchange.HoldBack(FailureFactory.OutOfTime(exchange, exception));
            return;
        }

        using var pass = entered;
        if (pass.IsGranted)
        {
            await next.SendAsync(exchange, cancellationToken).ConfigureAwait(false);
        }
        else if (exchange.Failure is not { IsAmbiguous: true })
        {
            // What is not known of an attempt before stays unknown, and must be said; anything else there was refused for certain.
            exchange.HoldBack(FailureFactory.HeldBack(exchange, pass.Limit!, pass.RetryAfter));
        }
    }

    private async ValueTask<ApiRatePass> EnterAsync(ApiExchange exchange, CancellationToken cancellationToken)
    {
        try
        {
            // Only the first call has to wait for the name, and needs a timer for that.
            var name = merchant.Known ?? await exchange.Deadline.WaitAsync(merchant, static (asked, token) => asked.GetAsync(token), cancellationToken).ConfigureAwait(false);
            var request = new ApiRateRequest(exchange.Operation, exchange.Method.Method, exchange.PathTemplate, name, exchange.Deadline.Left);
            var start = time.GetTimestamp();
            var entering = gate.EnterAsync(request, cancellationToken);
            return entering.IsCompleted ? await entering.ConfigureAwait(false) : await WaitAsync(entering, exchange, start).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (exchange.Failure is { IsAmbiguous: true } && cancellationToken.IsCancellationRequested)
        {
            throw new ApiCanceledException(exchange, exception, cancellationToken);
        }
        catch (Exception exception) when (exchange.Failure is { IsAmbiguous: true } && exception is not OutOfMemoryException)
        {
            // The user's own limiter broke down: no further attempt, and the one before must not be forgotten over it.
            return ApiRatePass.Refused(exception.GetType().Name, null);
        }
    }

    private async Task<ApiRatePass> WaitAsync(ValueTask<ApiRatePass> entering, ApiExchange exchange, long start)
    {
        try
        {
            return await entering.ConfigureAwait(false);
        }
        finally
        {
            var waited = time.GetElapsedTime(start);
            exchange.Waited += waited;
            exchange.LimitWaited += waited;
        }
    }
}
