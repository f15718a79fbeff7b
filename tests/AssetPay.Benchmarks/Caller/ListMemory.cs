using System.Net;
using System.Runtime.CompilerServices;
using ApiDocs.Benchmarks.Report;
using AssetPay;

namespace ApiDocs.Benchmarks.Caller;

/// <summary>
/// An answer with 10,000 trades that comes piece by piece: how much memory lives at most while it is read, beside what the records
/// themselves hold when all is done.
/// </summary>
internal static class ListMemory
{
    private const int Trades = 10_000;

    public static Row Measure()
    {
        var answer = Samples.ListAnswer(Trades);

        // What is made once, by the first call, is no part of it.
        Read(new(Samples.ListAnswer(1), isWatched: false));
        var before = Alive();
        var watched = new WatchedAnswer(answer, isWatched: true);
        var kept = Read(watched);
        var after = Alive();

        // The records are what goes with them: not the buffers that stay with the client for the next call.
        var count = kept.Forget();
        var records = after - Alive();
        Same.Values(Trades, count, "not all trades were read");
        var peak = Math.Max(watched.Peak, after) - before;
        GC.KeepAlive(answer);
        return Row.Of(
            $"a list of {Trades:N0} trades, read from a stream of {Figure.Size(answer.Length)}: most memory alive",
            "1.30x of the records themselves",
            (double)peak / records,
            1.3,
            $"({Figure.Size(peak)} : {Figure.Size(records)})",
            Figure.Size(records));
    }

    private static long Alive() => GC.GetTotalMemory(forceFullCollection: true);

    // A method of its own: while it runs, the machine may hold what it has let go of.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Kept Read(WatchedAnswer answer)
    {
        using var http = new HttpClient(new WatchedHandler(answer));
        using var client = new AssetPayClient("ap_key", new() { HttpClient = http, MaxResponseBytes = 256 * 1024 * 1024 });
        return new(client.Secure.ListSelfTradesAsync().GetAwaiter().GetResult());
    }

    private sealed class Kept(ListSelfTradesResult list)
    {
        private ListSelfTradesResult? _list = list;

        [MethodImpl(MethodImplOptions.NoInlining)]
        public int Forget()
        {
            var count = _list!.Items.Count;
            _list = null;
            return count;
        }
    }

    private sealed class WatchedHandler(WatchedAnswer answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new StreamContent(answer) });
    }

    /// <summary>The body as the network delivers it, which looks now and then at what is alive.</summary>
    private sealed class WatchedAnswer(byte[] answer, bool isWatched) : Stream
    {
        private const int Piece = 16 * 1024;
        private const int PiecesForLook = 32;

        private int _position;
        private int _pieces;

        public long Peak { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            if (isWatched && _pieces++ % PiecesForLook == 0)
            {
                Peak = Math.Max(Peak, Alive());
            }

            var read = Math.Min(Math.Min(buffer.Length, Piece), answer.Length - _position);
            answer.AsSpan(_position, read).CopyTo(buffer);
            _position += read;
            return read;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
