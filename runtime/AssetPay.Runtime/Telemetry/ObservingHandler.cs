using System.Runtime.CompilerServices;

namespace ApiDocs.Runtime;

/// <summary>Has each attempt looked at, where anybody wants to.</summary>
internal sealed class ObservingHandler(ApiHandler next, CallObservation observation) : ApiHandler
{
    internal override ValueTask SendAsync(ApiExchange exchange, CancellationToken cancellationToken) =>
        observation.SeesAttempts ? ObserveAsync(exchange, cancellationToken) : next.SendAsync(exchange, cancellationToken);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask ObserveAsync(ApiExchange exchange, CancellationToken cancellationToken)
    {
        var activity = observation.Starting(exchange);
        var start = observation.Time.GetTimestamp();
        string? thrown = null;
        try
        {
            await next.SendAsync(exchange, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            thrown = exception is OperationCanceledException ? ErrorType.Canceled : exception.GetType().FullName;
            throw;
        }
        finally
        {
            var error = thrown ?? (exchange.Failure is { } failure ? ErrorType.Of(failure) : null);
            observation.AttemptEnded(exchange, activity, observation.Time.GetElapsedTime(start), error);
        }
    }
}
