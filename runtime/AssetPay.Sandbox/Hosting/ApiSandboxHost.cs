using System.Net;
using System.Net.Sockets;

namespace ApiDocs.Sandbox;

/// <summary>
/// A sandbox behind a port of this machine, over plain HTTP: for clients in other processes, and for failures of real connections. Made by
/// <see cref="ApiSandbox.Listen"/>; it stops listening when it is disposed of.
/// </summary>
public sealed class ApiSandboxHost : IAsyncDisposable, IDisposable
{
    private readonly object _gate = new();
    private readonly HashSet<Socket> _open = [];
    private readonly SandboxServer _server;
    private readonly TimeProvider _clock;
    private readonly Action<ApiSandboxHost> _onEnd;
    private TcpListener? _listener;

    internal ApiSandboxHost(SandboxServer server, TimeProvider clock, int port, Action<ApiSandboxHost> onEnd)
    {
        (_server, _clock, _onEnd) = (server, clock, onEnd);
        Address = new($"http://127.0.0.1:{Listen(port)}/");
    }

    /// <summary>Where it listens: <c>http://127.0.0.1:PORT/</c>. What the documented address has as its path may stand before a request's path.</summary>
    public Uri Address { get; }

    /// <summary>Resets the connections there are and refuses new ones, as a server that is down does, until <see cref="AcceptConnections"/>.</summary>
    public void RefuseConnections()
    {
        lock (_gate)
        {
            _listener?.Stop();
            _listener = null;
            foreach (var socket in _open)
                Reset(socket);
            _open.Clear();
        }
    }

    /// <summary>Listens again after <see cref="RefuseConnections"/>, on the same port. Does nothing while it listens.</summary>
    public void AcceptConnections()
    {
        lock (_gate)
        {
            if (_listener is null)
                Listen(Address.Port);
        }
    }

    /// <summary>Ends all connections and stops listening.</summary>
    public void Dispose()
    {
        _onEnd(this);
        RefuseConnections();
    }

    /// <inheritdoc cref="Dispose"/>
    /// <returns>A task that is done.</returns>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static void Reset(Socket socket)
    {
        try
        {
            socket.LingerState = new(true, 0);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // It has ended already.
        }

        socket.Dispose();
    }

    private int Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        _listener = listener;
        _ = AcceptAsync(listener);
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        while (true)
        {
            Socket socket;
            try
            {
                socket = await listener.AcceptSocketAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            _ = ServeAsync(socket, listener);
        }
    }

    private async Task ServeAsync(Socket socket, TcpListener listener)
    {
        lock (_gate)
        {
            if (_listener != listener)
            {
                Reset(socket);
                return;
            }

            _open.Add(socket);
        }

        socket.NoDelay = true;
        var isReset = true;
        try
        {
            isReset = await new HttpConnection(socket, _server, _clock).ServeAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or IOException)
        {
            // The caller has gone, or the host has: there is nobody to tell.
        }
        finally
        {
            lock (_gate)
                _open.Remove(socket);
            if (isReset)
                Reset(socket);
            else
                socket.Dispose();
        }
    }
}
