using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace HandWrittenCaller;

/// <summary>The call as one writes it by hand: a time-out, a request id, the envelope, and an error with its code and key.</summary>
internal sealed class HandWrittenClient : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient _client;
    private readonly string _apiKey;
    private readonly TimeSpan _timeout;

    public HandWrittenClient(string apiKey, Uri baseAddress, TimeSpan timeout)
    {
        _apiKey = apiKey;
        _timeout = timeout;
        _client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            BaseAddress = baseAddress,
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public void Dispose() => _client.Dispose();

    public Task<Trade> SellItemsAsync(SellItemsRequest request, CancellationToken cancellationToken = default) =>
        PostAsync("/secure/sell", WireWriter.Write(request), WireReader.ReadTrade, cancellationToken);

    private async Task<T> PostAsync<T>(string path, byte[] body, AnswerReader.ReadData<T> readData, CancellationToken cancellationToken)
        where T : class
    {
        var requestId = Guid.NewGuid().ToString();
        using var attempt = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        attempt.CancelAfter(_timeout);
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", "HandWritten/1.0");
        request.Headers.TryAddWithoutValidation("x-request-id", requestId);
        request.Headers.TryAddWithoutValidation("api-key", _apiKey);
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, attempt.Token).ConfigureAwait(false);
            var answer = AnswerReader.Read(await response.Content.ReadAsByteArrayAsync(attempt.Token).ConfigureAwait(false), readData);
            return answer is { IsSuccess: true, Data: { } data } && response.IsSuccessStatusCode
                ? data
                : throw new HandWrittenException(response.StatusCode, answer.Error, answer.RequestId ?? requestId);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HandWrittenException($"No answer within {_timeout.TotalSeconds} s.", requestId, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or InvalidOperationException)
        {
            throw new HandWrittenException("No answer that can be read.", requestId, exception);
        }
    }
}
