namespace ApiDocs.Runtime;

/// <summary>
/// Remembers what was handled, by <see cref="ApiCallback.DedupeKey"/>, so that nothing is handled twice. Several machines share one by
/// keeping it in their database: a table with the key as its primary key, and a time at which a claim that nobody closed may be taken anew.
/// </summary>
public interface IApiCallbackLedger
{
    /// <summary>Claims a key: of several callers at once exactly one gets it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">The caller went away. A claim that was made all the same must not be lost: return it, or give it back.</param>
    /// <returns><see cref="ApiCallbackClaim.Begun"/>, <see cref="ApiCallbackClaim.InProgress"/>, or the answer that was given.</returns>
    ValueTask<ApiCallbackClaim> TryBeginAsync(string key, CancellationToken cancellationToken);

    /// <summary>Closes a claim: it was handled, and this was answered. From now on every delivery of it gets the same answer.</summary>
    /// <param name="key">The key.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>When it is kept.</returns>
    ValueTask CompleteAsync(string key, ApiCallbackAnswer answer, CancellationToken cancellationToken);

    /// <summary>Gives a claim back: it was not handled, and may be claimed again.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>When it is given back.</returns>
    ValueTask AbandonAsync(string key, CancellationToken cancellationToken);
}
