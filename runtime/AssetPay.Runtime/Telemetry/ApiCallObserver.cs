namespace ApiDocs.Runtime;

/// <summary>
/// Is told what becomes of each call: for logs and figures of your own. Called on any thread, by several calls at once, and on the way of
/// the call: be quick. What it throws is ignored, so that it does not cost a trade.
/// </summary>
public abstract class ApiCallObserver
{
    /// <summary>An attempt begins.</summary>
    /// <param name="call">The call.</param>
    public virtual void OnAttemptStarting(in ApiCallEvent call)
    {
    }

    /// <summary>An attempt ended, with an answer or without.</summary>
    /// <param name="call">The call; <see cref="ApiCallEvent.Duration"/> is that of the attempt.</param>
    public virtual void OnAttemptEnded(in ApiCallEvent call)
    {
    }

    /// <summary>The call waits (<see cref="ApiCallEvent.Wait"/>) and is then sent again.</summary>
    /// <param name="call">The call, after the attempt that failed.</param>
    public virtual void OnRetrying(in ApiCallEvent call)
    {
    }

    /// <summary>The API refused the credential; there is another one now, and the call is sent again.</summary>
    /// <param name="call">The call, after the attempt that was refused.</param>
    public virtual void OnCredentialRenewed(in ApiCallEvent call)
    {
    }

    /// <summary>The call is over: with a value, or with a failure (<see cref="ApiCallEvent.ErrorType"/>).</summary>
    /// <param name="call">The call; <see cref="ApiCallEvent.Duration"/> is that of the whole call, waits included.</param>
    public virtual void OnEnded(in ApiCallEvent call)
    {
    }

    /// <summary>A call that moved money or items went through, but its answer lacks members that the documentation promises.</summary>
    /// <param name="call">The call.</param>
    /// <param name="members">Their JSON paths: <c>data.items[3].price</c>.</param>
    public virtual void OnMissingMembers(in ApiCallEvent call, IReadOnlyList<string> members)
    {
    }
}
