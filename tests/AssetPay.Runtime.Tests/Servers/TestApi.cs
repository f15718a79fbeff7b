using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace ApiDocs.Runtime.Tests.Servers;

/// <summary>A web server on this machine that answers each request in the same way and keeps what it received.</summary>
internal sealed class TestApi : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestApi(WebApplication app) => _app = app;

    internal ConcurrentQueue<Received> Requests { get; } = new();

    internal Received Request => Assert.Single(Requests);

    internal Uri Address => new(_app.Urls.Single());

    internal static Task<TestApi> Answering(string body, HttpStatusCode status = HttpStatusCode.OK, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        Answering(Encoding.UTF8.GetBytes(body), status, contentType, headers);

    internal static async Task<TestApi> Answering(byte[] body, HttpStatusCode status = HttpStatusCode.OK, string contentType = "application/json", params (string Name, string Value)[] headers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var api = new TestApi(app);
        app.Run(async context =>
        {
            await api.KeepAsync(context.Request);
            context.Response.StatusCode = (int)status;
            context.Response.ContentType = contentType;
            foreach (var (name, value) in headers)
            {
                context.Response.Headers.Append(name, value);
            }

            if (status != HttpStatusCode.NoContent)
            {
                await context.Response.Body.WriteAsync(body);
            }
        });
        await app.StartAsync();
        return api;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task KeepAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var headers = request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        Requests.Enqueue(new(request.Method, target, headers, body));
    }
}
