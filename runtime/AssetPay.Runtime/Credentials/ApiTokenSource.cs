namespace ApiDocs.Runtime;

/// <summary>
/// Keeps a token and renews it: five minutes before it ends (or at half of what is left, of one that has less than ten), or when the API
/// refuses it. However many calls need a new one at once, one renewal serves them all.
/// </summary>
public sealed class ApiTokenSource : ApiCredentialSource
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly Func<CancellationToken, Task<ApiToken>> _renew;
    private readonly TimeProvider _time;
    private readonly object _lock = new();
    private ApiToken? _token;
    private DateTimeOffset _renewAt;
    private Task<ApiToken>? _renewal;

    /// <summary>A source of tokens that end at a known time.</summary>
    /// <param name="renew">Gets a new token. It is not cancelled with one call, since others may wait for it too.</param>
    /// <param name="time">The clock; null: the system's.</param>
    public ApiTokenSource(Func<CancellationToken, Task<ApiToken>> renew, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(renew);
        _renew = renew;
        _time = time ?? TimeProvider.System;
    }

    /// <summary>A source of JSON Web Tokens, which say themselves when they end (<c>exp</c>). A text that does not fails the call that asked (<see cref="FormatException"/>).</summary>
    /// <param name="renew">Gets a new token. It is not cancelled with one call, since others may wait for it too.</param>
    /// <param name="time">The clock; null: the system's.</param>
    public ApiTokenSource(Func<CancellationToken, Task<string>> renew, TimeProvider? time = null)
        : this(Reading(renew), time)
    {
    }

    /// <inheritdoc/>
    public override async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        ApiToken? kept;
        Task<ApiToken> renewal;
        lock (_lock)
        {
            kept = _token;
            if (kept is not null && _time.GetUtcNow() < _renewAt)
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

    private static Func<CancellationToken, Task<ApiToken>> Reading(Func<CancellationToken, Task<string>> renew)
    {
        ArgumentNullException.ThrowIfNull(renew);
        return async cancellationToken => ApiToken.Read(await renew(cancellationToken).ConfigureAwait(false) ?? throw NoToken());
    }

    private static InvalidOperationException NoToken() => new("The renewal of the token gave nothing.");

    private async Task<ApiToken> RenewAsync()
    {
        // Out of the lock before anything of the user's runs.
        await Task.Yield();
        try
        {
            var token = await _renew(CancellationToken.None).ConfigureAwait(false) ?? throw NoToken();
            var half = (token.ExpiresAt - _time.GetUtcNow()) / 2;
            lock (_lock)
            {
                _token = token;
                _renewAt = token.ExpiresAt - (half < Early ? half : Early);
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
