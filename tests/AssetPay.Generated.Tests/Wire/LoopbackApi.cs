using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace AssetPay.Generated.Tests.Wire;

/// <summary>A web server on this machine that keeps what it received and answers as it is told.</summary>
internal sealed class LoopbackApi : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LoopbackApi(WebApplication app) => _app = app;

    public ConcurrentQueue<Received> Requests { get; } = new();

    /// <summary>The one request that was made.</summary>
    public Received Request => Assert.Single(Requests);

    public Uri Address => new(_app.Urls.Single());

    public Func<HttpContext, Task> Answer { get; set; } = context => WriteAsync(context, Bodies.Data("{}"), HttpStatusCode.OK, "application/json");

    public static async Task<LoopbackApi> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var api = new LoopbackApi(app);
        app.Run(api.ServeAsync);
        await app.StartAsync();
        return api;
    }

    public void Answers(string body, HttpStatusCode status = HttpStatusCode.OK, string contentType = "application/json") =>
        Answer = context => WriteAsync(context, body, status, contentType);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task WriteAsync(HttpContext context, string body, HttpStatusCode status, string contentType)
    {
        context.Response.StatusCode = (int)status;
        context.Response.ContentType = contentType;
        await context.Response.WriteAsync(body, Encoding.UTF8);
    }

    private async Task ServeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        Requests.Enqueue(new(context.Request.Method, target, headers, body));
        await Answer(context);
    }
}
