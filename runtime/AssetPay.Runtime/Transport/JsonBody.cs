using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>Writes bodies of requests. Writer and buffer are used again by the next call on the same thread.</summary>
internal sealed class JsonBody
{
    private const int LargestKept = 64 * 1024;

    [ThreadStatic]
    private static JsonBody? _spare;

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly Utf8JsonWriter _writer;

    private JsonBody() => _writer = new(_buffer, new JsonWriterOptions
    {
        // The body goes to an API, not into a page: only what JSON itself demands is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = ApiJson.MaxDepth,
    });

    /// <summary>The body in an array of its own: HttpClient may still read it after the call has ended, so it is never given back to a pool.</summary>
    internal static byte[] Write(IApiCall call)
    {
        var body = _spare ?? new JsonBody();
        _spare = null;
        call.WriteBody(body._writer);
        body._writer.Flush();
        var bytes = body._buffer.WrittenSpan.ToArray();
        if (body._buffer.Capacity <= LargestKept)
        {
            body._buffer.ResetWrittenCount();
            body._writer.Reset();
            _spare = body;
        }

        return bytes;
    }
}
