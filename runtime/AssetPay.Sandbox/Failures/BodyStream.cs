namespace ApiDocs.Sandbox;

/// <summary>The body of an answer as a client in this process reads it: whole, cut off, or standing still until the reader gives up.</summary>
internal sealed class BodyStream(WireAnswer answer) : Stream
{
    private readonly TaskCompletionSource _disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = Take(buffer);
        if (read == 0 && buffer.Length > 0)
            EndAsync(CancellationToken.None).GetAwaiter().GetResult();
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var read = Take(buffer.Span);
        if (read == 0 && buffer.Length > 0)
            await EndAsync(cancellationToken).ConfigureAwait(false);
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _disposed.TrySetResult();
        base.Dispose(disposing);
    }

    private int Take(Span<byte> buffer)
    {
        var body = answer.Body.AsSpan(0, answer.Sent);
        var read = 0;
        if (_position < body.Length)
        {
            read = Math.Min(buffer.Length, body.Length - (int)_position);
            body.Slice((int)_position, read).CopyTo(buffer);
        }
        else if (_position < body.Length + (long)answer.Padding)
        {
            read = (int)Math.Min(buffer.Length, body.Length + (long)answer.Padding - _position);
            buffer[..read].Fill((byte)' ');
        }

        _position += read;
        return read;
    }

    private async Task EndAsync(CancellationToken cancellationToken)
    {
        if (answer.Ending == Ending.StalledBody)
        {
            await _disposed.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
            throw new IOException("The response was disposed of while it was read");
        }

        if (answer.Ending == Ending.CutBody)
            throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
    }
}
