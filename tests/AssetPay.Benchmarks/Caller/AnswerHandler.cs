using System.Net;
using System.Net.Http.Headers;

namespace ApiDocs.Benchmarks.Caller;

/// <summary>The network in memory: reads what is sent and gives the same answer to each.</summary>
internal sealed class AnswerHandler(byte[] answer) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    /// <summary>What was sent last.</summary>
    public int SentBytes { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            await content.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
            SentBytes = (int)(content.Headers.ContentLength ?? 0);
        }

        return new(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent(answer) { Headers = { ContentType = s_json } } };
    }
}
