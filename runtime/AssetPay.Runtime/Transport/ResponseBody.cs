using System.Buffers;
using System.Text;

namespace ApiDocs.Runtime;

/// <summary>The body of an answer in a pooled buffer; valid until it is disposed.</summary>
internal readonly struct ResponseBody : IDisposable
{
    private const int FirstBuffer = 8 * 1024;
    private const int LargestFirstBuffer = 1024 * 1024;

    private readonly byte[] _buffer;
    private readonly int _length;

    private ResponseBody(byte[] buffer, int length, bool isOverLimit)
    {
        _buffer = buffer;
        _length = length;
        IsOverLimit = isOverLimit;
    }

    /// <summary>The body is longer than is read: this is its beginning.</summary>
    internal bool IsOverLimit { get; }

    internal ReadOnlySpan<byte> Bytes
    {
        get
        {
            // JSON has no byte order mark, but some servers send one.
            var bytes = _buffer.AsSpan(0, _length);
            return bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        }
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    internal static async ValueTask<ResponseBody> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);

        // One byte more than is expected, so that the end is found without a larger buffer. The length is only what the server claims.
        var expected = Math.Min(content.Headers.ContentLength ?? FirstBuffer, LargestFirstBuffer);
        var buffer = ArrayPool<byte>.Shared.Rent((int)expected + 1);
        var length = 0;
        while (true)
        {
            // A buffer is not given back when this throws: a cancelled read might still write to it.
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            length += read;
            if (read == 0 || length > limit)
            {
                return new(buffer, Math.Min(length, limit), length > limit);
            }

            if (length == buffer.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                buffer.AsSpan(0, length).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }
        }
    }

    internal string Text() => Encoding.UTF8.GetString(Bytes);
}
