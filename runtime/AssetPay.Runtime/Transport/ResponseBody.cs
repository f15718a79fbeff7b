using System.Buffers;
using System.Text;

namespace ApiDocs.Runtime;

/// <summary>The body of an answer in a pooled buffer; valid until it is disposed, once.</summary>
internal sealed class ResponseBody : IDisposable
{
    private const int FirstBuffer = 8 * 1024;
    private const int LargestFirstBuffer = 1024 * 1024;

    private readonly byte[] _buffer;
    private readonly int _length;

    private ResponseBody(byte[] buffer, int length, bool isOverLimit, TakenEntries? taken)
    {
        _buffer = buffer;
        _length = length;
        IsOverLimit = isOverLimit;
        Taken = taken;
    }

    /// <summary>The body is longer than is read: this is its beginning.</summary>
    internal bool IsOverLimit { get; }

    /// <summary>The entries of its list that were read while it arrived, and are not in it any more; null: it is as it came.</summary>
    internal TakenEntries? Taken { get; }

    internal ReadOnlySpan<byte> Bytes => WithoutMark(_buffer.AsSpan(0, _length));

    /// <summary>Gives the buffer back.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    /// <summary>JSON has no byte order mark, but some servers send one.</summary>
    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    /// <summary>Reads all of it, and not more than the limit. <paramref name="taker"/>: takes out the entries of a long list; null: nothing is taken out.</summary>
    internal static async ValueTask<ResponseBody> ReadAsync(HttpContent content, int limit, EntryTaker? taker, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);

        // One byte more than is expected, so that the end is found without a larger buffer. The length is only what the server claims.
        var expected = Math.Min(content.Headers.ContentLength ?? FirstBuffer, taker is null ? LargestFirstBuffer : EntryTaker.LongestLeft);
        var buffer = ArrayPool<byte>.Shared.Rent((int)expected + 1);
        var (length, received) = (0, 0L);
        while (true)
        {
            // A buffer is not given back when this throws: a cancelled read might still write to it.
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            length += read;
            received += read;
            if (read == 0 || received > limit)
            {
                length = taker?.TakeRest(buffer.AsSpan(0, length)) ?? length;
                return new(buffer, Math.Min(length, limit), received > limit, taker?.Taken);
            }

            if (length == buffer.Length)
            {
                length = taker?.TakeFrom(buffer.AsSpan(0, length)) ?? length;
                buffer = length > buffer.Length / 2 ? Larger(buffer, length, limit) : buffer;
            }
        }
    }

    internal string Text() => Encoding.UTF8.GetString(Bytes);

    // No larger than it takes to see that the answer is longer than the limit.
    private static byte[] Larger(byte[] buffer, int length, int limit)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Max(Math.Min(buffer.Length * 2L, limit + 1L), length + 1L));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
