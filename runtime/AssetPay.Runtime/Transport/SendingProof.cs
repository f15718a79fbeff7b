using System.Net.Sockets;

namespace ApiDocs.Runtime;

/// <summary>Whether a failed attempt certainly sent nothing that the API could act on.</summary>
internal static class SendingProof
{
    internal static bool IsNeverSent(Exception exception, JsonBodyContent? body, bool isOwnClient)
    {
        // In a handler of the user's a body that nobody read proves nothing: the handler may work in ways of its own.
        if (isOwnClient && body is { IsStarted: false })
        {
            return true;
        }

        // Such a handler may also have sent the request before and be speaking of its own second attempt: then the body has been read.
        return body is not { IsStarted: true }
            && exception is HttpRequestException request
            && (request.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                    or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
                || request.InnerException is SocketException
                {
                    SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData,
                });
    }
}
