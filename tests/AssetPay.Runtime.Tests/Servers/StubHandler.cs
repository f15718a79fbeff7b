namespace ApiDocs.Runtime.Tests.Servers;

/// <summary>A user's handler that does as it is told and never reads the request.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send) : HttpMessageHandler
{
    internal static HttpClient Throwing(Exception exception) => new(new StubHandler((_, _) => throw exception));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => send(request, cancellationToken);
}
