using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ApiDocs.Benchmarks.Peers.Records;

namespace ApiDocs.Benchmarks.Peers;

/// <summary>A call as one writes it by hand, with the same duties: a time-out, a request id, the envelope, an error with its code and key.</summary>
internal sealed class HandWrittenCaller(HttpClient client, string apiKey, TimeSpan timeout)
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    public async Task<Trade> SellItemsAsync(
        SellItemsRequest body, JsonTypeInfo<SellItemsRequest> requestInfo, JsonTypeInfo<Envelope<Trade>> answerInfo, CancellationToken cancellationToken)
    {
        var requestId = Guid.NewGuid().ToString();
        using var attempt = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        attempt.CancelAfter(timeout);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/secure/sell");
        request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, requestInfo)) { Headers = { ContentType = s_json } };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", "HandWritten/1.0");
        request.Headers.TryAddWithoutValidation("x-request-id", requestId);
        request.Headers.TryAddWithoutValidation("api-key", apiKey);
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, attempt.Token).ConfigureAwait(false);
            var bytes = await response.Content.ReadAsByteArrayAsync(attempt.Token).ConfigureAwait(false);
            var answer = JsonSerializer.Deserialize(bytes, answerInfo);
            return answer is { Success: true, Data: { } data } && response.IsSuccessStatusCode
                ? data
                : throw new HandWrittenException($"HTTP {(int)response.StatusCode}, {answer?.Error?.Key} ({answer?.Error?.Code}), request {answer?.RequestId ?? requestId}", response.StatusCode, null);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HandWrittenException($"No answer within {timeout.TotalSeconds} s, request {requestId}", null, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException)
        {
            throw new HandWrittenException($"No answer that can be read, request {requestId}", null, exception);
        }
    }
}

/// <summary>The API said no, or said nothing that can be read.</summary>
internal sealed class HandWrittenException(string message, HttpStatusCode? status, Exception? inner) : Exception(message, inner)
{
    public HttpStatusCode? StatusCode { get; } = status;
}
