using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit.Hosting;

/// <summary>The observer that writes a log, and how a client without a container is given one. Ids and names of events stay as they are.</summary>
internal static class LogEmitter
{
    private const string Request = ", request {RequestId}";

    private static readonly LogEvent[] Events =
    [
        new(1, "AttemptStarting", "Debug", "{Operation}: attempt {Attempts} begins, {Method} {PathTemplate}" + Request),
        new(2, "AttemptSucceeded", "Debug", "{Operation}: attempt {Attempts} was answered with {StatusCode} in {Milliseconds} ms" + Request),
        new(3, "AttemptFailed", "Debug", "{Operation}: attempt {Attempts} failed with {ErrorType}, status {StatusCode}, in {Milliseconds} ms" + Request),
        new(4, "Retrying", "Warning", "{Operation}: {ErrorType} at attempt {Attempts}; it is sent again in {WaitMilliseconds} ms" + Request),
        new(5, "CredentialRenewed", "Information", "{Operation}: the credential was refused with {ErrorType} at attempt {Attempts}; there is another one, and it is sent again" + Request),
        new(6, "Succeeded", "Debug", "{Operation} succeeded at attempt {Attempts} in {Milliseconds} ms" + Request),
        new(7, "Failed", "Warning", "{Operation} failed at attempt {Attempts} with {ErrorType}, status {StatusCode}" + Request),
        new(8, "Ambiguous", "Error", "{Operation} ended with {ErrorType} at attempt {Attempts}, and nobody knows whether it was carried out: look it up before it is sent again, key {IdempotencyKey}" + Request),
        new(9, "AmbiguousButRepeatable", "Warning", "{Operation} ended with {ErrorType} at attempt {Attempts}, and may have gone through; it is safe to send it again" + Request),
        new(10, "Settled", "Warning", "{Operation}: its outcome was unknown at first and is settled now, {Delivery} at attempt {Attempts}, key {IdempotencyKey}" + Request),
        new(11, "DoneButUnreadable", "Error", "{Operation} was carried out, but what it returned could not be read: do not send it again, key {IdempotencyKey}" + Request),
        new(12, "MissingMembers", "Warning", "{Operation} was carried out, but its answer lacks {Members}" + Request),
        new(13, "LimitWaited", "Information", "{Operation} waited {Milliseconds} ms for rate limits on this side" + Request),
    ];

    public static void Emit(SourceWriter writer, LoggingUnit unit)
    {
        Extension(writer, unit.Frame);
        writer.Space().Write($"/// <summary>Writes what becomes of each call into a log. Neither a credential nor a body is in it.</summary>");
        writer.Open($"internal sealed class {unit.Frame.CallLogType} : {Bcl.Runtime("ApiCallObserver")}");
        foreach (var logged in Events)
        {
            logged.Define(writer);
        }

        writer.Space().Write($$"""
            private readonly {{Extensions.Logger}} _logger;

            internal {{unit.Frame.CallLogType}}({{Extensions.Logger}} logger) => _logger = logger;
            """);
        Methods(writer);
        writer.Close();
    }

    private static void Extension(SourceWriter writer, ClientFrame frame) => writer.Write($$"""
        /// <summary>Gives a client a log.</summary>
        {{frame.Access}} static class {{frame.Name}}Logging
        {
            /// <summary>Writes what becomes of each call of the {{XmlGate.Text(frame.Name)}} API into a log: attempts and successes (Debug), renewed credentials (Information), retries and failures (Warning), unknown outcomes (Error). Neither a credential nor a body is in it.</summary>
            /// <param name="options">The client's settings.</param>
            /// <param name="logger">The log.</param>
            /// <typeparam name="TOptions">The settings' type.</typeparam>
            /// <returns>The settings.</returns>
            public static TOptions UseLogger<TOptions>(this TOptions options, {{Extensions.Logger}} logger)
                where TOptions : {{frame.OptionsType}}
            {
                global::System.ArgumentNullException.ThrowIfNull(options);
                global::System.ArgumentNullException.ThrowIfNull(logger);
                options.Observers = [.. options.Observers, new {{frame.CallLogType}}(logger)];
                return options;
            }
        }
        """);

    private static void Methods(SourceWriter writer)
    {
        var call = Bcl.Runtime("ApiCallEvent");
        writer.Space().Write($$"""
            public override void OnAttemptStarting(in {{call}} call) =>
                AttemptStarting(_logger, call.Operation, call.Attempts, call.Method, call.PathTemplate, call.RequestId, null);

            public override void OnAttemptEnded(in {{call}} call)
            {
                if (call.ErrorType is null)
                {
                    AttemptSucceeded(_logger, call.Operation, call.Attempts, (int?)call.StatusCode, call.Duration.TotalMilliseconds, call.RequestId, null);
                }
                else
                {
                    AttemptFailed(_logger, call.Operation, call.Attempts, call.ErrorType, (int?)call.StatusCode, call.Duration.TotalMilliseconds, call.RequestId, null);
                }
            }

            public override void OnRetrying(in {{call}} call) =>
                Retrying(_logger, call.Operation, call.ErrorType, call.Attempts, call.Wait.TotalMilliseconds, call.RequestId, null);

            public override void OnCredentialRenewed(in {{call}} call) =>
                CredentialRenewed(_logger, call.Operation, call.ErrorType, call.Attempts, call.RequestId, null);

            public override void OnEnded(in {{call}} call)
            {
                if (call.LimitWait > global::System.TimeSpan.Zero)
                {
                    LimitWaited(_logger, call.Operation, call.LimitWait.TotalMilliseconds, call.RequestId, null);
                }

                switch (call)
                {
                    case { ErrorType: null, Delivery: not {{Bcl.Runtime("ApiDelivery")}}.Sent }:
                        Settled(_logger, call.Operation, call.Delivery, call.Attempts, call.IdempotencyKey, call.RequestId, null);
                        break;
                    case { ErrorType: null }:
                        Succeeded(_logger, call.Operation, call.Attempts, call.Duration.TotalMilliseconds, call.RequestId, null);
                        break;
                    case { IsAmbiguous: true, CallClass: {{Bcl.Runtime("ApiCallClass")}}.Money }:
                        Ambiguous(_logger, call.Operation, call.ErrorType, call.Attempts, call.IdempotencyKey, call.RequestId, null);
                        break;
                    case { IsAmbiguous: true }:
                        AmbiguousButRepeatable(_logger, call.Operation, call.ErrorType, call.Attempts, call.RequestId, null);
                        break;
                    case { IsDone: true }:
                        DoneButUnreadable(_logger, call.Operation, call.IdempotencyKey, call.RequestId, null);
                        break;
                    default:
                        Failed(_logger, call.Operation, call.Attempts, call.ErrorType, (int?)call.StatusCode, call.RequestId, null);
                        break;
                }
            }

            public override void OnMissingMembers(in {{call}} call, {{Bcl.List}}<string> members)
            {
                if (_logger.IsEnabled(global::Microsoft.Extensions.Logging.LogLevel.Warning))
                {
                    MissingMembers(_logger, call.Operation, string.Join(", ", members), call.RequestId, null);
                }
            }
            """);
    }
}
