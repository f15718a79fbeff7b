using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ApiDocs.Runtime.Tests.Servers;

/// <summary>A server that treats connections in ways no web server would: resets them, cuts its answers short, never answers.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly TaskCompletionSource _connected = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _received = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _requestCount;

    private RawServer() => _listener.Start();

    /// <summary>Someone connected.</summary>
    internal Task Connected => _connected.Task;

    /// <summary>A whole request came in.</summary>
    internal Task Received => _received.Task;

    internal int RequestCount => Volatile.Read(ref _requestCount);

    internal int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    internal Uri Address => new($"http://127.0.0.1:{Port}");

    internal Uri SecureAddress => new($"https://127.0.0.1:{Port}");

    /// <summary>Reads each request and then does this with the connection; the number counts requests from 1.</summary>
    internal static RawServer AfterEachRequest(Func<Socket, int, Task> act)
    {
        var server = new RawServer();
        _ = server.AcceptAsync(act);
        return server;
    }

    /// <summary>Reads the request and never answers.</summary>
    internal static RawServer Stalling() => AfterEachRequest((_, _) => Task.Delay(Timeout.Infinite));

    /// <summary>Takes connections and does not even read.</summary>
    internal static RawServer Deaf() => AfterEachRequest(null!);

    /// <summary>Resets each connection when something came in, without having read it.</summary>
    internal static RawServer Slamming()
    {
        var server = new RawServer();
        _ = server.SlamAsync();
        return server;
    }

    /// <summary>Answers with these bytes and ends the connection.</summary>
    internal static RawServer Sending(string answer) => AfterEachRequest(async (socket, _) =>
    {
        await socket.SendAsync(Encoding.UTF8.GetBytes(answer));
        socket.Shutdown(SocketShutdown.Both);
        socket.Close();
    });

    /// <summary>Resets the connection as soon as the request is in.</summary>
    internal static RawServer Resetting() => AfterEachRequest((socket, _) =>
    {
        Reset(socket);
        return Task.CompletedTask;
    });

    internal static void Reset(Socket socket)
    {
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }

    public ValueTask DisposeAsync()
    {
        _end.Cancel();
        _listener.Stop();
        return ValueTask.CompletedTask;
    }

    private async Task AcceptAsync(Func<Socket, int, Task>? act)
    {
        while (!_end.IsCancellationRequested)
        {
            var socket = await _listener.AcceptSocketAsync(_end.Token);
            _connected.TrySetResult();
            if (act is not null)
            {
                _ = ServeAsync(socket, act);
            }
        }
    }

    private async Task SlamAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            var socket = await _listener.AcceptSocketAsync(_end.Token);
            await socket.ReceiveAsync(new byte[1], SocketFlags.Peek);
            Reset(socket);
        }
    }

    private async Task ServeAsync(Socket socket, Func<Socket, int, Task> act)
    {
        while (await ReadRequestAsync(socket))
        {
            var number = Interlocked.Increment(ref _requestCount);
            _received.TrySetResult();
            await act(socket, number);
        }
    }

    private static async Task<bool> ReadRequestAsync(Socket socket)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (true)
        {
            int read;
            try
            {
                read = await socket.ReceiveAsync(buffer);
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return false;
            }

            if (read == 0)
            {
                return false;
            }

            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
            if (IsWhole(text.ToString()))
            {
                return true;
            }
        }
    }

    private static bool IsWhole(string request)
    {
        var head = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (head < 0)
        {
            return false;
        }

        const string Name = "Content-Length: ";
        var start = request.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        var length = start < 0 || start > head
            ? 0
            : int.Parse(request.AsSpan(start + Name.Length, request.IndexOf('\r', start) - start - Name.Length), CultureInfo.InvariantCulture);
        return request.Length - head - 4 >= length;
    }
}
