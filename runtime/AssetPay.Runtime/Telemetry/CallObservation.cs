using System.Diagnostics;

namespace ApiDocs.Runtime;

/// <summary>Tells traces, metrics and the user's observers what becomes of a call. It costs nothing where nobody listens.</summary>
internal sealed class CallObservation(ApiProtocol protocol, ApiClientOptions options)
{
    private delegate void Telling(ApiCallObserver observer, in ApiCallEvent call);

    // The options' own copy, which stays as it is.
    private readonly IReadOnlyList<ApiCallObserver> _observers = options.Observers;
    private readonly ClientTelemetry _telemetry = protocol.Telemetry;

    private bool IsObserved { get; } = options.Observers.Count != 0;

    internal TimeProvider Time { get; } = options.TimeProvider;

    /// <summary>Whether attempts are looked at one by one.</summary>
    internal bool SeesAttempts => IsObserved || _telemetry.IsListenedTo;

    /// <summary>When a call began, for those who want to know how long it took.</summary>
    internal long Begin() => IsObserved ? Time.GetTimestamp() : 0;

    internal Activity? Starting(ApiExchange exchange)
    {
        if (IsObserved)
        {
            Tell(CallEvents.Of(exchange) with { Attempts = exchange.Attempts + 1, StatusCode = null, ErrorType = null }, static (ApiCallObserver observer, in ApiCallEvent call) => observer.OnAttemptStarting(call));
        }

        Activity? activity = null;
        Guard(() => activity = _telemetry.Start(exchange));
        return activity;
    }

    internal void AttemptEnded(ApiExchange exchange, Activity? activity, TimeSpan duration, string? error)
    {
        Guard(() => _telemetry.Ended(exchange, activity, duration, error));
        Guard(() => activity?.Dispose());
        if (IsObserved)
        {
            Tell(CallEvents.Of(exchange) with { Duration = duration, ErrorType = error }, static (ApiCallObserver observer, in ApiCallEvent call) => observer.OnAttemptEnded(call));
        }
    }

    internal void Retrying(ApiExchange exchange, TimeSpan wait)
    {
        Guard(() => _telemetry.Retrying(exchange));
        if (IsObserved)
        {
            Tell(CallEvents.Of(exchange) with { Wait = wait }, static (ApiCallObserver observer, in ApiCallEvent call) => observer.OnRetrying(call));
        }
    }

    internal void Waited(ApiExchange exchange, TimeSpan wait, bool isAsked) => Measure(exchange, wait, isAsked ? "retry_after" : "backoff");

    internal void Renewed(ApiExchange exchange)
    {
        if (IsObserved)
        {
            Tell(CallEvents.Of(exchange), static (ApiCallObserver observer, in ApiCallEvent call) => observer.OnCredentialRenewed(call));
        }
    }

    internal void Ended(ApiExchange exchange, long begin)
    {
        if (exchange.LimitWaited > TimeSpan.Zero)
        {
            Measure(exchange, exchange.LimitWaited, "rate_limit");
        }

        if (exchange.Failure is { IsAmbiguous: true } unknown)
        {
            Count(exchange, ErrorType.Of(unknown));
        }

        if (IsObserved)
        {
            TellEnd(exchange, CallEvents.Of(exchange), begin);
        }
    }

    /// <summary>The caller cancelled a call that may have been carried out.</summary>
    internal void Canceled(ApiExchange exchange, long begin)
    {
        Count(exchange, ErrorType.Canceled);
        if (IsObserved)
        {
            TellEnd(exchange, CallEvents.Of(exchange) with { IsAmbiguous = true, ErrorType = ErrorType.Canceled }, begin);
        }
    }

    internal void MissingMembers(ApiExchange exchange)
    {
        foreach (var observer in _observers)
        {
            Guard(() => observer.OnMissingMembers(CallEvents.Of(exchange), exchange.MissingMembers));
        }
    }

    /// <summary>Nothing that a report throws costs the call: an observer, or whoever listens to traces and metrics.</summary>
    internal static void Guard(Action report)
    {
        try
        {
            report();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The trade exists: the caller must get it, whatever becomes of the report.
        }
    }

    // On their own, so that a call of which nothing is to be told pays for none of these.
    private void Measure(ApiExchange exchange, TimeSpan wait, string reason) => Guard(() => _telemetry.Waited(exchange, wait, reason));

    private void Count(ApiExchange exchange, string error) => Guard(() => _telemetry.Ambiguous(exchange, error));

    private void TellEnd(ApiExchange exchange, in ApiCallEvent ended, long begin) =>
        Tell(ended with { Duration = Time.GetElapsedTime(begin), Wait = exchange.Waited, LimitWait = exchange.LimitWaited }, static (ApiCallObserver observer, in ApiCallEvent call) => observer.OnEnded(call));

    private void Tell(ApiCallEvent call, Telling tell)
    {
        foreach (var observer in _observers)
        {
            Guard(() => tell(observer, call));
        }
    }
}
