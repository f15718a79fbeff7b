using System.Buffers;

namespace ApiDocs.Runtime;

/// <summary>Reads a body that may be so long and no longer.</summary>
internal static class BoundedBody
{
    private const int PieceSize = 16 * 1024;

    /// <summary>Null: it is longer. Of such a one no more is read than it takes to see that.</summary>
    internal static async Task<byte[]?> ReadAsync(Stream body, long? length, int limit, CancellationToken cancellationToken)
    {
        if (length > limit)
        {
            return null;
        }

        // The length is only what the sender claims: as much memory as was sent, not as was announced.
        var bytes = new ArrayBufferWriter<byte>((int)Math.Clamp(length ?? PieceSize, 1, PieceSize));
        while (true)
        {
            // One byte more than may come shows that more comes.
            var piece = bytes.GetMemory(Math.Min(PieceSize, limit + 1 - bytes.WrittenCount));
            piece = piece.Length > limit + 1 - bytes.WrittenCount ? piece[..(limit + 1 - bytes.WrittenCount)] : piece;
            var read = await body.ReadAsync(piece, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return bytes.WrittenSpan.ToArray();
            }

            bytes.Advance(read);
            if (bytes.WrittenCount > limit)
            {
                return null;
            }
        }
    }
}
