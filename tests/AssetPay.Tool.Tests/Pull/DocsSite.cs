using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace ApiDocs.Tool.Tests.Pull;

/// <summary>A documentation site on this machine: answers each path as a test says, and keeps what it was asked.</summary>
internal sealed class DocsSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, RequestDelegate> _answers = new(StringComparer.Ordinal);

    private DocsSite(WebApplication app) => _app = app;

    public ConcurrentQueue<(string Path, IReadOnlyDictionary<string, string> Headers)> Asked { get; } = new();

    public Uri Address => new(_app.Urls.Single());

    public string Index => new Uri(Address, "/docs/llms.txt").AbsoluteUri;

    public static async Task<DocsSite> OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var site = new DocsSite(builder.Build());
        site._app.Run(site.AnswerAsync);
        await site._app.StartAsync();
        return site;
    }

    /// <summary>Puts pages below /docs/ and an index that names them.</summary>
    public DocsSite With(params (string Path, string Text)[] pages)
    {
        foreach (var (path, text) in pages)
        {
            On("/docs/" + path, context => SendAsync(context, text));
        }

        return Names([.. pages.Select(page => page.Path)]);
    }

    public DocsSite Names(params string[] links) =>
        On("/docs/llms.txt", context => SendAsync(context, "# Harbour\n\n" + string.Concat(links.Select(link => $"- [a page]({link}): words\n"))));

    public DocsSite On(string path, RequestDelegate answer)
    {
        _answers[path] = answer;
        return this;
    }

    public DocsSite OnPage(RequestDelegate answer) => With(("boats.md", "# Boats")).On("/docs/boats.md", answer);

    public static Task SendAsync(HttpContext context, string text, string type = "text/markdown; charset=utf-8")
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(text);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        Asked.Enqueue((target, context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
        if (_answers.TryGetValue(target, out var answer))
        {
            return answer(context);
        }

        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }
}
