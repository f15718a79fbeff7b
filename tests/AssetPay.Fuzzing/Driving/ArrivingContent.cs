using System.Net;

namespace ApiDocs.Fuzzing.Driving;

/// <summary>A body that arrives in pieces, without its length being known, and may break off. See <see cref="ArrivingStream"/>.</summary>
internal sealed class ArrivingContent(ReadOnlyMemory<byte> body, int[] pieces, Exception? end = null) : HttpContent
{
    private readonly ArrivingStream _stream = new(body, pieces, end);

    /// <summary>The most room that there was for what was still to arrive, in bytes.</summary>
    public int MostRoom => _stream.MostRoom;

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(_stream);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new NotSupportedException();

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}

/// <summary>Bytes in pieces of the given lengths, one after the other and again from the first; behind them comes the end, or what breaks it off.</summary>
internal sealed class ArrivingStream(ReadOnlyMemory<byte> body, int[] pieces, Exception? end = null) : Stream
{
    private ReadOnlyMemory<byte> _left = body;
    private int _number;

    public int MostRoom { get; private set; }

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

        MostRoom = Math.Max(MostRoom, buffer.Length);
        var read = Math.Min(Math.Min(buffer.Length, pieces[_number++ % pieces.Length]), _left.Length);
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
