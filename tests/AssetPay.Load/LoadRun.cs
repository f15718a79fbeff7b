using System.Diagnostics;
using System.Net.Sockets;

namespace AssetPay.Load;

/// <summary>The callers against the server, until the time is over or the calls are made; then the store against what the callers were told.</summary>
internal sealed class LoadRun(LoadSettings settings)
{
    private int _number;

    public Tally Tally { get; } = new();

    public TradeStore Store { get; } = new();

    public double Seconds { get; private set; }

    public async Task RunAsync()
    {
        var mischief = new Mischief(settings.FailurePercent, settings.Seed);
        await using var server = await LoadServer.StartAsync(Store, mischief);
        using var http = Connect(mischief);
        using var client = new AssetPayClient("ap_load", new()
        {
            BaseAddress = server.Address, HttpClient = http, Timeout = settings.Timeout, MaxResponseBytes = Answers.Limit, Reconcile = true,
        });
        var caller = new LoadCaller(client, client.ForUser("load.client.token"), Store, Tally);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, settings.Callers).Select(_ => Task.Run(() => CallOnAsync(caller, watch))));
        Seconds = watch.Elapsed.TotalSeconds;
        Compare();
    }

    private async Task CallOnAsync(LoadCaller caller, Stopwatch watch)
    {
        while ((settings.Duration is not { } duration || watch.Elapsed < duration) && Interlocked.Increment(ref _number) is var number && number <= settings.Calls)
        {
            await caller.CallAsync(number);
        }
    }

    private void Compare()
    {
        if (Store.Created != Tally.Created)
        {
            Tally.Problem($"The server created {Store.Created} trades, and the callers know of {Tally.Created}");
        }

        if (Store.Open > 0)
        {
            Tally.Problem($"{Store.Open} trades are known to nobody");
        }
    }

    /// <summary>Some connections are refused, as those of a server that is just being started anew.</summary>
    private static HttpClient Connect(Mischief mischief) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectCallback = async (context, cancellationToken) =>
        {
            if (mischief.Refuses())
            {
                throw new SocketException((int)SocketError.ConnectionRefused);
            }

            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        },
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };
}
