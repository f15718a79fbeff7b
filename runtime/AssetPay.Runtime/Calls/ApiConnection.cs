using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ApiDocs.Runtime;

/// <summary>
/// What every call of a client goes through: it checks the arguments, writes the request, sends it and makes the result. Safe for any
/// number of calls at once. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiConnection : IDisposable
{
    private readonly ExchangeFactory _exchanges;
    private readonly ApiTransport _transport;
    private readonly ApiHandler _attempt;
    private readonly ApiHandler _pipeline;
    private readonly Action<ApiReadProblem>? _onMissingMembers;
    private readonly bool _reconcile;
    private readonly TimeProvider _time;
    private readonly ApiConnection _root;
    private readonly CallObservation _observation;

    /// <summary>Makes a connection and freezes the options.</summary>
    /// <param name="protocol">The API.</param>
    /// <param name="options">The user's settings.</param>
    /// <param name="scheme">The credential that its calls take; null: none.</param>
    /// <param name="credential">Gives the credential, once for each attempt.</param>
    /// <exception cref="ArgumentException">The base address is not HTTPS, or there is a scheme without a credential.</exception>
    public ApiConnection(ApiProtocol protocol, ApiClientOptions options, ApiCredentialScheme? scheme, Func<CancellationToken, ValueTask<string>>? credential)
        : this(protocol, options, scheme, credential is null ? null : ApiCredentialSource.From(credential))
    {
    }

    /// <inheritdoc cref="ApiConnection(ApiProtocol, ApiClientOptions, ApiCredentialScheme, Func{CancellationToken, ValueTask{string}})"/>
    public ApiConnection(ApiProtocol protocol, ApiClientOptions options, ApiCredentialScheme? scheme, ApiCredentialSource? credential)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(options);
        if (scheme is not null)
        {
            ArgumentNullException.ThrowIfNull(credential);
        }

        _exchanges = new(protocol, options.Freeze(), scheme, credential);
        _time = options.TimeProvider;
        _transport = new(protocol, options);
        _observation = new(protocol, options);
        var observing = new ObservingHandler(_transport, _observation);
        _attempt = new RenewalHandler(options.RateLimits?.Before(observing, _time, new(scheme, credential)) ?? observing, protocol, _observation);
        _pipeline = new RetryHandler(_attempt, protocol, options, _observation);
        _reconcile = options.Reconcile;
        _root = this;
        _onMissingMembers = options.OnMissingMembers;
    }

    private ApiConnection(ApiConnection root, ApiCredentialScheme scheme, ApiCredentialSource credential)
    {
        _exchanges = root._exchanges.With(scheme, credential);
        _transport = root._transport;
        _attempt = root._attempt;
        _pipeline = root._pipeline;
        _reconcile = root._reconcile;
        _time = root._time;
        _root = root._root;
        _observation = root._observation;
        _onMissingMembers = root._onMissingMembers;
    }

    /// <summary>A credential that stays the same.</summary>
    /// <param name="credential">The credential: printable ASCII, not blank.</param>
    /// <param name="parameterName">The parameter to name when it is not.</param>
    /// <returns>What gives the credential.</returns>
    /// <exception cref="ArgumentException">The credential is null, blank, starts or ends with a blank, or has a control character or one outside ASCII.</exception>
    public static Func<CancellationToken, ValueTask<string>> Fixed(string credential, string parameterName) =>
        Credential.Fixed(credential, parameterName);

    /// <summary>A connection over the same HttpClient with another credential; this one's never travels along.</summary>
    /// <param name="scheme">The credential that its calls take.</param>
    /// <param name="credential">Gives the credential, once for each attempt.</param>
    /// <returns>The connection. It lives as long as this one; disposing it does nothing.</returns>
    public ApiConnection With(ApiCredentialScheme scheme, Func<CancellationToken, ValueTask<string>> credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return With(scheme, ApiCredentialSource.From(credential));
    }

    /// <inheritdoc cref="With(ApiCredentialScheme, Func{CancellationToken, ValueTask{string}})"/>
    public ApiConnection With(ApiCredentialScheme scheme, ApiCredentialSource credential)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(credential);
        return new(this, scheme, credential);
    }

    /// <summary>Tokens that the API gives: each is kept, renewed before it ends, and renewed once for all who wait, by the clock of the options.</summary>
    /// <param name="renew">Asks the API for one: a JSON Web Token.</param>
    /// <returns>The source.</returns>
    public ApiTokenSource Tokens(Func<CancellationToken, Task<string?>> renew) => new(renew!, _time);

    /// <summary>Ends the connection and those made from it. The user's HttpClient is left alone.</summary>
    public void Dispose()
    {
        if (ReferenceEquals(_root, this))
        {
            _transport.Dispose();
        }
    }

    /// <summary>Makes a call.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="call">Its arguments.</param>
    /// <param name="options">Settings for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <typeparam name="TData">What the call returns.</typeparam>
    /// <returns>What the call returned.</returns>
    /// <exception cref="ApiException">The call gave no value.</exception>
    /// <exception cref="ApiValidationException">The arguments break a documented limit; nothing was sent.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled the call.</exception>
    public async Task<TData> SendAsync<TData>(ApiOperation<TData> operation, IApiCall call, RequestOptions? options, CancellationToken cancellationToken)
    {
        var exchange = Prepare(operation, call, options);
        await RunAsync(exchange, options, cancellationToken).ConfigureAwait(false);
        return exchange.Failure is null ? exchange.Value! : throw operation.CreateException(exchange.Failure);
    }

    /// <summary>Makes a call and does not throw when it fails.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="call">Its arguments.</param>
    /// <param name="options">Settings for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <typeparam name="TData">What the call returns.</typeparam>
    /// <typeparam name="TError">The errors documented for it.</typeparam>
    /// <returns>How the call ended.</returns>
    /// <exception cref="ApiValidationException">The arguments break a documented limit; nothing was sent.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled the call.</exception>
    public async Task<ApiOutcome<TData, TError>> TrySendAsync<TData, TError>(
        ApiOperation<TData, TError> operation, IApiCall call, RequestOptions? options, CancellationToken cancellationToken)
        where TError : struct, Enum
    {
        var exchange = Prepare(operation, call, options);
        await RunAsync(exchange, options, cancellationToken).ConfigureAwait(false);
        var failure = exchange.Failure;
        return new(
            failure is null ? exchange.Value : default,
            failure,
            failure is null ? null : operation.FindError(failure.Code, failure.Key),
            operation.CreateException)
        {
            RequestId = exchange.RequestId,
            StatusCode = exchange.StatusCode,
            Headers = exchange.Headers,
            MissingMembers = exchange.MissingMembers,
            Delivery = exchange.Delivery,
            Attempts = exchange.Attempts,
            Waited = exchange.Waited,
            IdempotencyKey = exchange.IdempotencyKey,
        };
    }

    private ApiExchange<TData> Prepare<TData>(ApiOperation<TData> operation, IApiCall call, RequestOptions? options)
    {
        _transport.ThrowIfDisposed();
        return _exchanges.Create(operation, call, options);
    }

    // The same code for every operation: only the first call of a process waits for it to be compiled.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask RunAsync(ApiExchange exchange, RequestOptions? options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var begin = _observation.Begin();
        try
        {
            await _pipeline.SendAsync(exchange, cancellationToken).ConfigureAwait(false);
            if (exchange.Failure is not null && (options?.Reconcile ?? _reconcile))
            {
                await Reconciliation.SettleAsync(exchange, _attempt, _root, options, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (ApiCanceledException)
        {
            _observation.Canceled(exchange, begin);
            throw;
        }

        _observation.Ended(exchange, begin);
        if (exchange is { Failure: null, MissingMembers.Count: > 0 })
        {
            ReportMissingMembers(exchange);
        }
    }

    // On its own, so that a call of which nothing is to be told pays for none of it.
    private void ReportMissingMembers(ApiExchange exchange)
    {
        _observation.MissingMembers(exchange);
        if (_onMissingMembers is { } report)
        {
            CallObservation.Guard(() => report(new(exchange.Operation, exchange.RequestId, exchange.MissingMembers)));
        }
    }
}
