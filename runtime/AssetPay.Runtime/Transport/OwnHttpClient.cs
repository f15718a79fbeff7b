using System.Net;

namespace ApiDocs.Runtime;

/// <summary>The HttpClient of a client whose user has none.</summary>
internal static class OwnHttpClient
{
    internal static HttpClient Create() => new(CreateHandler())
    {
        // Each attempt has its own.
        Timeout = Timeout.InfiniteTimeSpan,
    };

    internal static SocketsHttpHandler CreateHandler() => new()
    {
        // A redirect would take the credential along to an address that nobody chose.
        AllowAutoRedirect = false,

        // Calls with different credentials share the connections; cookies would tie them together.
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,

        // A change in DNS is seen after this long.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
