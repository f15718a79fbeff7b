using System.Net;

namespace ApiDocs.Runtime.Tests.Lists;

/// <summary>A body that arrives in pieces, without its length being known, and may break off.</summary>
internal sealed class ArrivingContent(ReadOnlyMemory<byte> body, int piece, Exception? end = null) : HttpContent
{
    /// <summary>The most room that there was for what was still to arrive, in bytes.</summary>
    internal int MostRoom { get; private set; }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new Arriving(this, body, piece, end));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new NotSupportedException();

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private sealed class Arriving(ArrivingContent content, ReadOnlyMemory<byte> left, int piece, Exception? end) : Stream
    {
        private ReadOnlyMemory<byte> _left = left;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_left.IsEmpty && end is not null)
            {
                throw end;
            }

            content.MostRoom = Math.Max(content.MostRoom, buffer.Length);
            var read = Math.Min(Math.Min(buffer.Length, piece), _left.Length);
            _left[..read].CopyTo(buffer);
            _left = _left[read..];
            return ValueTask.FromResult(read);
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
