using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace AssetPay.Load;

/// <summary>Kestrel, playing the calls that create a trade and the lookup, over a store that takes each external id once.</summary>
internal sealed class LoadServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TradeStore _store;

    private LoadServer(WebApplication app, TradeStore store) => (_app, _store) = (app, store);

    public Uri Address => new(_app.Urls.Single());

    /// <summary>What fails; can be changed while it runs.</summary>
    public required Mischief Mischief { get; set; }

    public static async Task<LoadServer> StartAsync(TradeStore store, Mischief mischief)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var server = new LoadServer(app, store) { Mischief = mischief };
        foreach (var path in new[] { "/secure/sell", "/client/trading/deposit", "/client/trading/withdraw" })
        {
            app.MapPost(path, server.CreateAsync);
        }

        app.MapGet("/secure/trades/{reference}", server.FindAsync);
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task CreateAsync(HttpContext context)
    {
        var (failure, isCarriedOut) = Mischief.Next();
        using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var number = Answers.Number(body.RootElement.GetProperty("externalId").GetString()!);
        var isTaken = isCarriedOut && !_store.TryCreate(number);
        await AnswerAsync(context, failure, isTaken ? 409 : 200, isTaken ? Answers.Taken : Answers.Trade(number));
    }

    private Task FindAsync(HttpContext context)
    {
        var number = Answers.Number((string)context.GetRouteValue("reference")!);
        var isThere = _store.Has(number);
        return AnswerAsync(context, Mischief.Next().Failure, isThere ? 200 : 404, isThere ? Answers.Trade(number) : Answers.NotFound);
    }

    private static Task AnswerAsync(HttpContext context, Failure failure, int status, byte[] body) => failure switch
    {
        Failure.ResetBefore or Failure.ResetAfter => ResetAsync(context),
        Failure.StalledHeaders => StallAsync(context),
        Failure.StalledBody => HalfAsync(context, status, body, StallAsync),
        Failure.CutBody => HalfAsync(context, status, body, ResetAsync),
        Failure.CutJson => WriteAsync(context, status, body[..(body.Length / 2)]),
        Failure.Page200 => PageAsync(context, 200),
        Failure.Redirect => RedirectAsync(context),
        Failure.Page408 => PageAsync(context, 408),
        Failure.Page429 => PageAsync(context, 429),
        Failure.Page502 => PageAsync(context, 502),
        Failure.ServerError => WriteAsync(context, 500, Answers.ServerError),
        Failure.ErrorUnder200 => WriteAsync(context, 200, Answers.PriceChanged),
        Failure.Degraded => WriteAsync(context, 503, Answers.Degraded),
        Failure.RateLimited => WriteAsync(context, 429, Answers.RateLimited),
        // What was refused has no success to spoil.
        Failure.Misfit when status == 200 => WriteAsync(context, 200, Answers.Misfit),
        Failure.Oversized when status == 200 => WriteAsync(context, 200, Answers.Oversized(body)),
        _ => WriteAsync(context, status, body),
    };

    private static async Task WriteAsync(HttpContext context, int status, byte[] body, string contentType = "application/json")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static Task PageAsync(HttpContext context, int status) => WriteAsync(context, status, Answers.Page, "text/html");

    private static Task RedirectAsync(HttpContext context)
    {
        context.Response.Headers.Location = "https://elsewhere.invalid/";
        return PageAsync(context, 301);
    }

    private static Task ResetAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Until the caller gives up.</summary>
    private static async Task StallAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    private static async Task HalfAsync(HttpContext context, int status, byte[] body, Func<HttpContext, Task> end)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        await end(context);
    }
}
