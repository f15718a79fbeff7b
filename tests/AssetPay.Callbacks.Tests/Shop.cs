using System.Collections.Concurrent;
using System.Net;
using ApiDocs.Runtime;
using ApiDocs.Runtime.Tests.Servers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AssetPay.Callbacks.Tests;

/// <summary>A web application on loopback that has deliveries handled, and a sender for them.</summary>
internal sealed class Shop : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private Shop(WebApplication app, FakeTimeProvider time, RecordingLog log)
    {
        (_app, Time, Log) = (app, time, log);
        _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = new(app.Urls.First()) };
    }

    public FakeTimeProvider Time { get; }

    public RecordingLog Log { get; }

    public static async Task<Shop> OpenAsync(
        Func<AssetPayCallback, CancellationToken, Task<ApiCallbackAnswer>> handler, AssetPayCallbackOptions? options = null, bool isRegistered = false)
    {
        var (time, log) = (new FakeTimeProvider(), new RecordingLog());
        options ??= new() { Secrets = [Deliveries.Secret] };
        options.Time ??= time;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (isRegistered)
        {
            builder.Services.AddSingleton(options);
        }

        var app = builder.Build();
        app.MapAssetPayCallbacks("/hooks/assetpay", handler, isRegistered ? null : options);
        await app.StartAsync();
        return new(app, time, log);
    }

    /// <summary>What the API would send, signed now with a new delivery id unless said otherwise.</summary>
    public Task<Answer> SendAsync(byte[] body, string? secret = Deliveries.Secret, string? id = null, TimeSpan ago = default) =>
        PostAsync(body, secret is null ? null : AssetPayCallbacks.Sign(body, secret, id, Time.GetUtcNow() - ago));

    public async Task<Answer> PostAsync(byte[] body, string? header, bool isChunked = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/hooks/assetpay") { Content = new ByteArrayContent(body) };
        request.Headers.TransferEncodingChunked = isChunked;
        if (header is not null)
        {
            request.Headers.Add(AssetPayCallbacks.SignatureHeader, header);
        }

        using var response = await _http.SendAsync(request);
        return new(response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Bytes just as they are. IsCut: that is all that is ever sent.</summary>
    /// <returns>The first line of the answer; empty: there was none.</returns>
    public async Task<string> SendRawAsync(string headers, byte[] body, bool isCut = false)
    {
        using var connection = new System.Net.Sockets.TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, _http.BaseAddress!.Port);
        var stream = connection.GetStream();
        await stream.WriteAsync((byte[])[.. System.Text.Encoding.ASCII.GetBytes($"POST /hooks/assetpay HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n"), .. body]);
        if (isCut)
        {
            connection.Client.Shutdown(System.Net.Sockets.SocketShutdown.Send);
        }

        using var reader = new StreamReader(stream);
        try
        {
            return await reader.ReadLineAsync() ?? "";
        }
        catch (IOException)
        {
            return "";
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }
}

/// <summary>What came back.</summary>
internal sealed record Answer(HttpStatusCode Status, string Body);

/// <summary>Keeps what the callbacks' logger is told.</summary>
internal sealed class RecordingLog : ILoggerProvider, ILogger
{
    private volatile bool _isOurs;

    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => categoryName == "AssetPay.Callbacks" ? new RecordingLog { Target = Lines } : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    private ConcurrentQueue<string>? Target { get; init; }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => !_isOurs;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Target?.Enqueue($"{logLevel}: {formatter(state, exception)}{(exception is null ? "" : " | " + exception.Message)}");

    public void Dispose() => _isOurs = true;
}
