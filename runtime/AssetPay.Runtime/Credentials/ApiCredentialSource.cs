namespace ApiDocs.Runtime;

/// <summary>Where a client's credential comes from. It is asked once for each attempt, by any number of calls at once.</summary>
public abstract class ApiCredentialSource
{
    /// <summary>The credential to send: printable ASCII, not blank. It appears in no message.</summary>
    /// <param name="cancellationToken">Cancelled with the call that asks.</param>
    /// <returns>The credential.</returns>
    public abstract ValueTask<string> GetAsync(CancellationToken cancellationToken);

    /// <summary>The API refused the credential, and its documentation says that another one helps (<c>INVALID_TOKEN</c>).</summary>
    /// <param name="refused">What was sent.</param>
    /// <param name="cancellationToken">Cancelled with the call.</param>
    /// <returns>Whether there is another one now. The call is then sent once more, at once.</returns>
    public virtual async ValueTask<bool> RenewAsync(string refused, CancellationToken cancellationToken) =>
        await GetAsync(cancellationToken).ConfigureAwait(false) != refused;

    /// <summary>A source that asks a delegate.</summary>
    internal static ApiCredentialSource From(Func<CancellationToken, ValueTask<string>> provider) => new Provided(provider);

    private sealed class Provided(Func<CancellationToken, ValueTask<string>> provider) : ApiCredentialSource
    {
        public override ValueTask<string> GetAsync(CancellationToken cancellationToken) => provider(cancellationToken);
    }
}
