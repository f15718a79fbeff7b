using System.Net.Sockets;

namespace ApiDocs.Sandbox;

/// <summary>The exceptions with which the network breaks, as <see cref="SocketsHttpHandler"/> throws them.</summary>
internal static class Breakage
{
    public static HttpRequestException Refused(Uri url)
    {
        var cause = new SocketException((int)SocketError.ConnectionRefused);
        return new(HttpRequestError.ConnectionError, $"{cause.Message} ({url.Authority})", cause);
    }

    public static HttpRequestException Reset() => new(
        "An error occurred while sending the request.",
        new IOException("Unable to read data from the transport connection: Connection reset by peer.", new SocketException((int)SocketError.ConnectionReset)));
}
