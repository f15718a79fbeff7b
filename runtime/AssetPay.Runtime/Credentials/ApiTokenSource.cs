namespace ApiDocs.Runtime;

/// <summary>
/// Keeps a token and renews it: five minutes before it ends, or when the API refuses it. However many calls need a new one at once, one
/// renewal serves them all.
/// </summary>
/// <param name="renew">Gets a new token. It is not cancelled with one call, since others may wait for it too.</param>
/// <param name="time">The clock; null: the system's.</param>
public sealed class ApiTokenSource(Func<CancellationToken, Task<ApiToken>> renew, TimeProvider? time = null) : ApiCredentialSource
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly object _lock = new();
    private ApiToken? _token;
    private Task<ApiToken>? _renewal;

    /// <inheritdoc/>
    public override async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        ApiToken? kept;
        Task<ApiToken> renewal;
        lock (_lock)
        {
            kept = _token;
            if (kept is not null && _time.GetUtcNow() < kept.ExpiresAt - Early)
            {
                return kept.Value;
            }

            renewal = _renewal ??= RenewAsync();
        }

        try
        {
            return (await renewal.WaitAsync(cancellationToken).ConfigureAwait(false)).Value;
        }
        catch (Exception exception) when (kept is not null && _time.GetUtcNow() < kept.ExpiresAt && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            // The old one still serves; the next call tries again.
            return kept.Value;
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<bool> RenewAsync(string refused, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            // Another call may have had it renewed already.
            if (_token?.Value == refused)
            {
                _token = null;
            }
        }

        return await GetAsync(cancellationToken).ConfigureAwait(false) != refused;
    }

    private async Task<ApiToken> RenewAsync()
    {
        // Out of the lock before anything of the user's runs.
        await Task.Yield();
        try
        {
            var token = await renew(CancellationToken.None).ConfigureAwait(false) ?? throw new InvalidOperationException("The renewal of the token gave nothing.");
            lock (_lock)
            {
                _token = token;
            }

            return token;
        }
        finally
        {
            lock (_lock)
            {
                _renewal = null;
            }
        }
    }
}
