using System.Globalization;

namespace ApiDocs.Sandbox;

/// <summary>The request line and the headers of a request.</summary>
internal sealed record HttpHead(string Method, string Target, string Version, Dictionary<string, string> Headers)
{
    public string Path => Target.Split('?', 2)[0];

    /// <summary>The caller waits for a word before it sends the body.</summary>
    public bool ExpectsContinue => Headers.GetValueOrDefault("Expect", "").Contains("100-continue", StringComparison.OrdinalIgnoreCase);

    /// <summary>No other request follows on the connection.</summary>
    public bool IsLast => Version == "HTTP/1.0" || Headers.GetValueOrDefault("Connection", "").Contains("close", StringComparison.OrdinalIgnoreCase);

    public bool IsChunked => Headers.GetValueOrDefault("Transfer-Encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase);

    /// <summary>The length of the body; null: the header is no number.</summary>
    public int? Length => Headers.TryGetValue("Content-Length", out var text)
        ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null
        : 0;

    public static HttpHead? Read(string text)
    {
        var lines = text.Split("\r\n");
        if (lines[0].Split(' ') is not [var method, var target, var version] || !target.StartsWith('/'))
            return null;

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1))
        {
            if (line.Split(':', 2) is not [var name, var value])
                return null;

            headers[name] = headers.TryGetValue(name, out var given) ? $"{given}, {value.Trim()}" : value.Trim();
        }

        return new(method, target, version, headers);
    }

    public Incoming With(byte[] body) => new(Method, Path, QueryText.Read(Target.Contains('?', StringComparison.Ordinal) ? Target.Split('?', 2)[1] : ""), Headers, body);
}
