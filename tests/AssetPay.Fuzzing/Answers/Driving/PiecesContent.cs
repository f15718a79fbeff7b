using System.Net;

namespace ApiDocs.Fuzzing.Answers.Driving;

/// <summary>A body that arrives in pieces of the given lengths, one after the other and again from the first, without its length being known.</summary>
internal sealed class PiecesContent(byte[] body, int[] pieces) : HttpContent
{
    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new PiecesStream(body, pieces));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new NotSupportedException();

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}

/// <inheritdoc cref="PiecesContent"/>
internal sealed class PiecesStream(byte[] body, int[] pieces) : Stream
{
    private int _begin;
    private int _number;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var length = Math.Min(Math.Min(buffer.Length, pieces[_number++ % pieces.Length]), body.Length - _begin);
        body.AsMemory(_begin, length).CopyTo(buffer);
        _begin += length;
        return ValueTask.FromResult(length);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
