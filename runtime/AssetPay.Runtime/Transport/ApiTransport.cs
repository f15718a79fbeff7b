using System.Runtime.CompilerServices;

namespace ApiDocs.Runtime;

/// <summary>Makes one attempt: sends the request, reads the answer, says what it means.</summary>
internal sealed class ApiTransport : ApiHandler, IDisposable
{
    private readonly ApiClientOptions _options;
    private readonly HttpClient _client;
    private readonly bool _isOwnClient;
    private readonly RequestFactory _requests;
    private readonly AnswerReader _answers;
    private volatile bool _isDisposed;

    internal ApiTransport(ApiProtocol protocol, ApiClientOptions options)
    {
        _options = options;
        _isOwnClient = options.HttpClient is null;
        _client = options.HttpClient ?? OwnHttpClient.Create();
        _requests = new(protocol, options, _client);
        _answers = new(protocol, new(protocol, options));
    }

    public void Dispose()
    {
        _isDisposed = true;
        if (_isOwnClient)
        {
            _client.Dispose();
        }
    }

    internal void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_isDisposed, typeof(ApiConnection));

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    internal override async ValueTask SendAsync(ApiExchange exchange, CancellationToken cancellationToken)
    {
        exchange.Begin();
        string? credential = null;
        if (exchange is { Scheme: { } scheme, Credential: { } source })
        {
            try
            {
                // Outside of the attempt: what a provider throws is the caller's own and reaches him as it is.
                credential = Credential.CheckProvided(await exchange.Deadline.WaitAsync(source, static (asked, token) => asked.GetAsync(token), cancellationToken).ConfigureAwait(false), scheme.Id);
                exchange.SentCredential = credential;
            }
            catch (TimeoutException exception) when (exchange.Deadline.Left == TimeSpan.Zero)
            {
                exchange.Failure = FailureFactory.OutOfTime(exchange, exception);
                return;
            }
        }

        if (!exchange.StartTimeout())
        {
            exchange.Failure = FailureFactory.OutOfTime(exchange, null);
            return;
        }

        using var request = _requests.Create(exchange, credential);
        using var attempt = new CancellationTokenSource(exchange.AttemptTimeout, _options.TimeProvider);
        using var cancellation = cancellationToken.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), attempt);
        HttpResponseMessage? response = null;
        try
        {
            ResponseBody body;
            try
            {
                response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, attempt.Token).ConfigureAwait(false);
                if (AnswerOrigin.IsForeign(exchange, request, response))
                {
                    exchange.Failure = FailureFactory.FromElsewhere(exchange, response.RequestMessage ?? request);
                    return;
                }

                exchange.StatusCode = response.StatusCode;
                exchange.Headers = response.Headers;
                body = await ResponseBody.ReadAsync(response.Content, _options.MaxResponseBytes, _answers.Taker(exchange, response), attempt.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                var isNeverSent = SendingProof.IsNeverSent(exception, request.Content as JsonBodyContent, _isOwnClient);
                ThrowIfCanceled(exchange, exception, isNeverSent, cancellationToken);
                exchange.Failure = FailureFactory.WithoutAnswer(exchange, exception, isNeverSent, attempt.IsCancellationRequested);
                return;
            }

            using (body)
            {
                _answers.Read(exchange, response, body);
            }
        }
        finally
        {
            response?.Dispose();
        }
    }

    private static void ThrowIfCanceled(ApiExchange exchange, Exception exception, bool isNeverSent, CancellationToken cancellationToken)
    {
        if (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return;
        }

        var cause = Secrets.Of(exchange).Hide(exception);
        throw Ambiguity.WithoutAnswer(exchange.Class) && !isNeverSent
            ? new ApiCanceledException(exchange, cause, cancellationToken)
            : new OperationCanceledException(cause.Message, cause, cancellationToken);
    }
}
