using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ApiDocs.Sandbox;

/// <summary>Reads requests off a connection, as far as HTTP/1.1 clients of today send them: a body of a stated length, or one in chunks.</summary>
internal sealed class HttpReader(Socket socket)
{
    private const int LongestLine = 64 * 1024;
    private const int LongestBody = 64 * 1024 * 1024;

    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    /// <summary>The next request's head; null: the connection ended, or what came is no HTTP.</summary>
    public async Task<HttpHead?> HeadAsync()
    {
        var lines = new List<string>();
        while (await LineAsync().ConfigureAwait(false) is { } line)
        {
            if (line.Length > 0)
                lines.Add(line);
            else if (lines.Count > 0)
                return HttpHead.Read(string.Join("\r\n", lines));
        }

        return null;
    }

    /// <summary>The request's body; null: it did not come whole.</summary>
    public async Task<byte[]?> BodyAsync(HttpHead head)
    {
        if (!head.IsChunked)
            return head.Length is { } length and <= LongestBody ? await BytesAsync(length).ConfigureAwait(false) : null;

        using var body = new MemoryStream();
        while (await LineAsync().ConfigureAwait(false) is { } line
            && int.TryParse(line.Split(';')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var size)
            && size >= 0 && body.Length + size <= LongestBody
            && await BytesAsync(size).ConfigureAwait(false) is { } chunk)
        {
            body.Write(chunk);
            // After the last chunk, too: trailers are no part of any documented request.
            if (await LineAsync().ConfigureAwait(false) is not "")
                return null;
            if (size == 0)
                return body.ToArray();
        }

        return null;
    }

    /// <summary>Waits until the caller has gone.</summary>
    public async Task EndAsync()
    {
        while (await FillAsync().ConfigureAwait(false))
            _start = _end;
    }

    private async Task<byte[]?> BytesAsync(int count)
    {
        var bytes = new byte[count];
        for (var read = 0; read < count;)
        {
            if (_start == _end && !await FillAsync().ConfigureAwait(false))
                return null;

            var part = Math.Min(count - read, _end - _start);
            _buffer.AsSpan(_start, part).CopyTo(bytes.AsSpan(read));
            (_start, read) = (_start + part, read + part);
        }

        return bytes;
    }

    private async Task<string?> LineAsync()
    {
        var line = new StringBuilder();
        while (line.Length <= LongestLine)
        {
            if (_start == _end && !await FillAsync().ConfigureAwait(false))
                return null;

            var end = Array.IndexOf(_buffer, (byte)'\n', _start, _end - _start);
            line.Append(Encoding.Latin1.GetString(_buffer, _start, (end < 0 ? _end : end) - _start));
            _start = end < 0 ? _end : end + 1;
            if (end >= 0)
                return line.ToString().TrimEnd('\r');
        }

        return null;
    }

    private async Task<bool> FillAsync()
    {
        var read = await socket.ReceiveAsync(_buffer.AsMemory(), SocketFlags.None).ConfigureAwait(false);
        (_start, _end) = (0, read);
        return read > 0;
    }
}
