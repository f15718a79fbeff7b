using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ApiDocs.Sandbox;

/// <summary>One connection to a host: requests one after the other, each answered, or failed as it was asked for.</summary>
internal sealed class HttpConnection(Socket socket, SandboxServer server, TimeProvider clock)
{
    private readonly HttpReader _reader = new(socket);

    /// <summary>Serves until the caller or a failure ends the connection.</summary>
    /// <returns>Whether the connection is to be reset, rather than closed.</returns>
    public async Task<bool> ServeAsync()
    {
        while (await _reader.HeadAsync().ConfigureAwait(false) is { } head)
        {
            var failure = server.Meet(head.Method, head.Path);
            if (failure is { Ending: Ending.ResetBeforeRead })
            {
                server.Answer(head.With([]), failure);
                return true;
            }

            if (head.ExpectsContinue)
                await SendAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray()).ConfigureAwait(false);
            if (await _reader.BodyAsync(head).ConfigureAwait(false) is not { } body)
                return true;

            var answer = WireAnswer.Of(server.Answer(head.With(body), failure), clock);
            switch (answer.Ending)
            {
                case Ending.Reset:
                    return true;
                case Ending.StalledHeaders:
                    await _reader.EndAsync().ConfigureAwait(false);
                    return true;
            }

            await SendAsync(answer, head).ConfigureAwait(false);
            switch (answer.Ending)
            {
                case Ending.StalledBody:
                    await _reader.EndAsync().ConfigureAwait(false);
                    return true;
                case Ending.CutBody:
                    socket.Shutdown(SocketShutdown.Send);
                    return false;
            }

            if (head.IsLast)
            {
                socket.Shutdown(SocketShutdown.Send);
                return false;
            }
        }

        return false;
    }

    private async Task SendAsync(WireAnswer answer, HttpHead request)
    {
        var head = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.Status} {(answer.Status < 300 ? "OK" : "Answer")}\r\n"))
            .Append("Content-Type: ").Append(answer.ContentType)
            .Append(CultureInfo.InvariantCulture, $"\r\nContent-Length: {answer.Length}\r\n");
        foreach (var (name, value) in answer.Headers)
            head.Append(name).Append(": ").Append(value).Append("\r\n");
        if (request.IsLast)
            head.Append("Connection: close\r\n");
        byte[] bytes = [.. Encoding.Latin1.GetBytes(head.Append("\r\n").ToString()), .. answer.Body[..answer.Sent]];
        await SendAsync(bytes).ConfigureAwait(false);

        var blanks = new byte[Math.Min(answer.Padding, 64 * 1024)];
        Array.Fill(blanks, (byte)' ');
        for (var left = answer.Padding; left > 0; left -= blanks.Length)
            await SendAsync(blanks.AsMemory(0, Math.Min(left, blanks.Length))).ConfigureAwait(false);
    }

    private async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
            bytes = bytes[await socket.SendAsync(bytes, SocketFlags.None).ConfigureAwait(false)..];
    }
}
