namespace ApiDocs.Runtime;

/// <summary>
/// Receives deliveries, whatever the web server: checks them, has each handled once, and says what to answer. An answer of 5xx makes the
/// API deliver again; it is given where a delivery was not handled and nothing was decided.
/// </summary>
/// <typeparam name="TCallback">The type of a checked delivery.</typeparam>
public sealed class ApiCallbackReceiver<TCallback>
    where TCallback : ApiCallback
{
    private static readonly ApiCallbackAnswer s_unauthorized = new(401);
    private static readonly ApiCallbackAnswer s_unreadable = new(400);
    private static readonly ApiCallbackAnswer s_tooLarge = new(413);
    private static readonly ApiCallbackAnswer s_failed = new(500);
    private static readonly ApiCallbackAnswer s_busy = new(503);

    private readonly ApiCallbackProtocol<TCallback> _protocol;
    private readonly ApiCallbackOptions _options;
    private readonly IApiCallbackLedger _ledger;
    private readonly CallbackHandling<TCallback> _handling;
    private readonly Action<ApiCallbackNote> _note;

    /// <summary>A receiver; one for each address.</summary>
    /// <param name="protocol">What the documentation says of the callbacks.</param>
    /// <param name="options">How they are received.</param>
    /// <param name="handler">
    /// Handles a delivery and says what to answer. Its token is cancelled when a request for approval has taken too long. An exception
    /// makes the API deliver again.
    /// </param>
    /// <param name="note">Told what became of each delivery; what it throws is ignored. Null: nobody is told.</param>
    /// <exception cref="ArgumentException">The options have no secret, or a blank one.</exception>
    public ApiCallbackReceiver(
        ApiCallbackProtocol<TCallback> protocol, ApiCallbackOptions options, Func<TCallback, CancellationToken, Task<ApiCallbackAnswer>> handler, Action<ApiCallbackNote>? note = null)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(handler);
        if (options.ReadSecrets is null)
        {
            ApiCallbackSignature.CheckSecrets(options.Secrets);
        }

        _protocol = protocol;
        _options = options;
        _note = note is null ? static _ => { } : each => Tell(note, each);
        _ledger = options.Ledger ?? new ApiCallbackLedger(time: options.Time);
        _handling = new(protocol, handler, options.DecisionTimeout, options.Time ?? TimeProvider.System, _note);
    }

    /// <summary>Reads a request's body, as far as it may be long, and receives it.</summary>
    /// <param name="body">The request's body.</param>
    /// <param name="length">Its length, where the request says it.</param>
    /// <param name="header">The signature header's value; null: there was none.</param>
    /// <param name="cancellationToken">The caller went away: nothing is begun any more. What was begun is finished.</param>
    /// <returns>What to answer.</returns>
    public async Task<ApiCallbackAnswer> ReceiveAsync(Stream body, long? length, string? header, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (await BoundedBody.ReadAsync(body, length, _options.MaxBodySize, cancellationToken).ConfigureAwait(false) is { } bytes)
        {
            return await ReceiveAsync(bytes, header, cancellationToken).ConfigureAwait(false);
        }

        _note(new(ApiCallbackEvent.TooLarge, $"A delivery was not taken: its body is larger than {_options.MaxBodySize} bytes."));
        return s_tooLarge;
    }

    /// <summary>Receives a request.</summary>
    /// <param name="body">The bytes of its body, just as they came in.</param>
    /// <param name="header">The signature header's value; null: there was none.</param>
    /// <param name="cancellationToken">The caller went away: nothing is begun any more. What was begun is finished.</param>
    /// <returns>What to answer.</returns>
    public async Task<ApiCallbackAnswer> ReceiveAsync(ReadOnlyMemory<byte> body, string? header, CancellationToken cancellationToken = default)
    {
        ApiCallbackClaim claim;
        TCallback callback;
        try
        {
            var secrets = _options.ReadSecrets is { } read ? await read(cancellationToken).ConfigureAwait(false) : _options.Secrets;
            var checkedDelivery = _protocol.Verify(body.Span, header, secrets, _options.Time);
            if (!checkedDelivery.IsVerified)
            {
                return Refuse(checkedDelivery);
            }

            callback = checkedDelivery.Callback;
            claim = await _ledger.TryBeginAsync(callback.DedupeKey, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            _note(new(ApiCallbackEvent.Failed, "A delivery could not be taken: the secrets or the ledger failed.", null, exception));
            return s_failed;
        }

        if (claim.Answer is { } given)
        {
            _note(new(ApiCallbackEvent.Repeated, $"{callback} was handled before, and got the answer of then.", callback));
            return given;
        }

        if (claim == ApiCallbackClaim.InProgress)
        {
            // No success: the one that is being handled may fail yet, and then this was the one that counts.
            _note(new(ApiCallbackEvent.InProgress, $"{callback} is being handled at this moment; it is to be delivered again.", callback));
            return s_busy;
        }

        if (callback.MissingMembers.Count > 0)
        {
            _note(new(ApiCallbackEvent.MissingMembers, $"{callback} lacks {string.Join(", ", callback.MissingMembers)}.", callback));
        }

        return await HandleAsync(callback).ConfigureAwait(false);
    }

    /// <summary>A log that fails must not make a delivery fail that was handled: it would be handled again.</summary>
    private static void Tell(Action<ApiCallbackNote> note, ApiCallbackNote what)
    {
        try
        {
            note(what);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Nobody is left to be told.
        }
    }

    private ApiCallbackAnswer Refuse(ApiCallbackVerification<TCallback> delivery)
    {
        if (delivery.IsAddressTest)
        {
            _note(new(ApiCallbackEvent.AddressTest, "The address was tested."));
            return ApiCallbackAnswer.Accepted;
        }

        _note(new(ApiCallbackEvent.Refused, $"A delivery was not taken ({delivery.Refusal}): {delivery.Reason}"));
        return delivery.Refusal == ApiCallbackRefusal.BodyUnreadable ? s_unreadable : s_unauthorized;
    }

    /// <summary>Whoever sent it may go away: what was begun is finished, so that the next delivery of it gets the same answer.</summary>
    private async Task<ApiCallbackAnswer> HandleAsync(TCallback callback)
    {
        if (await _handling.RunAsync(callback).ConfigureAwait(false) is not { } answer)
        {
            await KeepAsync(callback, ledger => ledger.AbandonAsync(callback.DedupeKey, CancellationToken.None)).ConfigureAwait(false);
            return s_failed;
        }

        await KeepAsync(callback, ledger => ledger.CompleteAsync(callback.DedupeKey, answer, CancellationToken.None)).ConfigureAwait(false);
        return answer;
    }

    /// <summary>It was handled, and is answered so, whatever becomes of the ledger.</summary>
    private async Task KeepAsync(TCallback callback, Func<IApiCallbackLedger, ValueTask> keep)
    {
        try
        {
            await keep(_ledger).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            _note(new(ApiCallbackEvent.NotKept, $"The ledger could not keep what became of {callback}.", callback, exception));
        }
    }
}
