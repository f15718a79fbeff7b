using System.Net;
using System.Net.Http.Headers;

namespace ApiDocs.Runtime;

/// <summary>
/// The body of one attempt. It knows whether anyone began to send it: as long as nobody did, the API cannot have acted on the request.
/// </summary>
internal sealed class JsonBodyContent : HttpContent
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly byte[] _bytes;
    private volatile bool _isStarted;

    internal JsonBodyContent(byte[] bytes)
    {
        _bytes = bytes;
        if (bytes.Length > 0)
        {
            Headers.ContentType = Json;
        }
    }

    internal bool IsStarted => _isStarted;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        _isStarted = true;
        return stream.WriteAsync(_bytes, 0, _bytes.Length, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _bytes.Length;
        return true;
    }
}
