using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BareCaller;

/// <summary>A server on this machine that takes one connection, and answers its first request with a trade and all others with an error.</summary>
internal sealed class LoopbackApi : IDisposable
{
    private const string Trade = """
        {"requestId":"r-1","success":true,"data":{"id":"t-1","type":"deposit","source":"self","status":"initiated","game":"730","externalId":"sale-1",
        "items":[{"id":"i-1","appid":730,"name":"AK-47","tradable":true,"status":"pending","offer":{"price":10.75}}],"totalPrice":10.75,"preCredit":10.75,
        "isInstant":true,"collateral":{"merchant":0,"provider":0},"createdAt":"2026-05-14T12:00:00.000Z","updatedAt":"2026-05-14T12:00:00.000Z"}}
        """;

    private const string Error = """{"requestId":"r-2","success":false,"error":{"code":11,"key":"PRICE_CHANGED","message":["The price has changed."]}}""";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public LoopbackApi()
    {
        _listener.Start();
        Address = new($"http://{_listener.LocalEndpoint}");
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Stop();

    private async Task ServeAsync()
    {
        using var connection = await _listener.AcceptTcpClientAsync();
        var stream = connection.GetStream();
        for (var (status, body) = ("200 OK", Trade); await IsRequestAsync(stream); (status, body) = ("409 Conflict", Error))
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
        }
    }

    /// <summary>Reads a request to its end; false where the caller has gone.</summary>
    private static async Task<bool> IsRequestAsync(NetworkStream stream)
    {
        const string HeadEnd = "\r\n\r\n";
        const string Length = "Content-Length: ";
        var text = "";
        for (var buffer = new byte[4096]; await stream.ReadAsync(buffer) is var read and > 0;)
        {
            text += Encoding.ASCII.GetString(buffer, 0, read);
            var body = text.IndexOf(HeadEnd, StringComparison.Ordinal) + HeadEnd.Length;
            var length = text.IndexOf(Length, StringComparison.Ordinal) + Length.Length;
            if (body >= HeadEnd.Length && text.Length - body >= int.Parse(text.AsSpan(length, text.IndexOf('\r', length) - length)))
            {
                return true;
            }
        }

        return false;
    }
}
