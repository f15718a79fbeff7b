namespace ApiDocs.Runtime;

/// <summary>Runs the handler of a delivery. A request for approval that takes too long is turned down.</summary>
internal sealed class CallbackHandling<TCallback>(
    ApiCallbackProtocol<TCallback> protocol, Func<TCallback, CancellationToken, Task<ApiCallbackAnswer>> handler, TimeSpan decisionTimeout, TimeProvider time, Action<ApiCallbackNote> note)
    where TCallback : ApiCallback
{
    /// <summary>Null: it was not handled.</summary>
    internal async Task<ApiCallbackAnswer?> RunAsync(TCallback callback)
    {
        var stop = new CancellationTokenSource();

        // On its own: a handler that blocks must not keep the time from running out.
        var handling = Task.Run(() => handler(callback, stop.Token));
        if (!callback.IsApprovalRequest || protocol.Reject is not { } reject || await IsInTimeAsync(handling).ConfigureAwait(false))
        {
            using (stop)
            {
                return await AnswerAsync(callback, handling).ConfigureAwait(false);
            }
        }

        note(new(ApiCallbackEvent.DecisionTimedOut, $"{callback} was turned down: no decision came within {decisionTimeout}.", callback));
        _ = EndAsync(callback, handling, stop);
        return reject("No decision was made in time");
    }

    private async Task<bool> IsInTimeAsync(Task handling)
    {
        using var enough = new CancellationTokenSource();
        var timeout = Task.Delay(decisionTimeout, time, enough.Token);
        var first = await Task.WhenAny(handling, timeout).ConfigureAwait(false);
        await enough.CancelAsync().ConfigureAwait(false);
        return first == handling;
    }

    private async Task<ApiCallbackAnswer?> AnswerAsync(TCallback callback, Task<ApiCallbackAnswer> handling)
    {
        try
        {
            var answer = await handling.ConfigureAwait(false) ?? throw new InvalidOperationException("The handler returned no answer.");
            if (!answer.IsAcceptance && !answer.IsRejection)
            {
                throw new InvalidOperationException($"The handler answered with status {answer.StatusCode}, which decides nothing. Accept, reject, or throw to have it delivered again.");
            }

            if (answer.IsRejection && !callback.IsApprovalRequest)
            {
                throw new InvalidOperationException("The handler rejected a delivery that asks for no approval: what it tells has happened already. Accept it, or throw to have it delivered again.");
            }

            note(new(ApiCallbackEvent.Handled, $"{callback} was handled{(callback.IsApprovalRequest ? answer.IsRejection ? ": rejected" : ": approved" : "")}.", callback));
            return answer;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            note(new(ApiCallbackEvent.Failed, $"{callback} could not be handled; it is to be delivered again.", callback, exception));
            return null;
        }
    }

    /// <summary>What the handler says by now changes nothing, but whoever took money for it must know.</summary>
    private async Task EndAsync(TCallback callback, Task<ApiCallbackAnswer> handling, CancellationTokenSource stop)
    {
        using (stop)
        {
            try
            {
                await stop.CancelAsync().ConfigureAwait(false);
                var answer = await handling.ConfigureAwait(false);
                note(new(ApiCallbackEvent.DecisionTooLate, $"{callback} was {(answer?.IsRejection == false ? "approved" : "rejected")} after it had been turned down.", callback));
            }
            catch (OperationCanceledException)
            {
                // It heard that it is too late.
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                note(new(ApiCallbackEvent.DecisionTooLate, $"{callback} failed after it had been turned down.", callback, exception));
            }
        }
    }
}
