using System.Net.Sockets;
using System.Text;

namespace ApiDocs.Runtime.Tests.Servers;

/// <summary>A server whose requests are answered one after the other as a test lists them; the last entry stands for all that follow.</summary>
internal static class Scripted
{
    internal const string Reset = "(reset)";

    internal static RawServer Answering(params string[] answers) => RawServer.AfterEachRequest(async (socket, number) =>
    {
        var answer = answers[Math.Min(number, answers.Length) - 1];
        if (answer == Reset)
        {
            RawServer.Reset(socket);
            return;
        }

        await socket.SendAsync(Encoding.UTF8.GetBytes(answer));
        socket.Shutdown(SocketShutdown.Both);
        socket.Close();
    });

    internal static string Http(int status, string body, string type = "application/json", string more = "") =>
        $"HTTP/1.1 {status} Status\r\nConnection: close\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{more}\r\n{body}";

    internal static string Page(int status) => Http(status, "<html>Something in between</html>", "text/html");
}
