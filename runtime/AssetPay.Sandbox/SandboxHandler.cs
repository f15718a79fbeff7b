using System.Net;

namespace ApiDocs.Sandbox;

/// <summary>Stands where the network would: what a client sends goes to the played API, and nowhere else. Disposing of it changes nothing.</summary>
internal sealed class SandboxHandler(SandboxServer server, TimeProvider clock) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var failure = Meet(request, cancellationToken);
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var answer = Answer(request, body, failure);
        if (answer.Ending == Ending.StalledHeaders)
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        return Written(request, answer);
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var failure = Meet(request, cancellationToken);
        using var body = new MemoryStream();
        request.Content?.CopyTo(body, null, cancellationToken);
        var answer = Answer(request, body.ToArray(), failure);
        if (answer.Ending == Ending.StalledHeaders)
        {
            cancellationToken.WaitHandle.WaitOne();
            cancellationToken.ThrowIfCancellationRequested();
        }

        return Written(request, answer);
    }

    /// <summary>The failure that was asked for; one that comes before the body is read comes now.</summary>
    private SandboxFailure? Meet(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var url = Url(request);
        var failure = server.Meet(request.Method.Method, url.AbsolutePath);
        if (failure is { Ending: Ending.NeverConnected })
            throw Breakage.Refused(url);
        if (failure is { Ending: Ending.ResetBeforeRead })
        {
            server.Answer(IncomingOf(request, []), failure);
            throw Breakage.Reset();
        }

        return failure;
    }

    private WireAnswer Answer(HttpRequestMessage request, byte[] body, SandboxFailure? failure) =>
        WireAnswer.Of(server.Answer(IncomingOf(request, body), failure), clock);

    private static HttpResponseMessage Written(HttpRequestMessage request, WireAnswer answer)
    {
        if (answer.Ending == Ending.Reset)
            throw Breakage.Reset();

        var isPlain = answer is { Ending: Ending.Whole, Padding: 0 };
        HttpContent content = isPlain ? new ByteArrayContent(answer.Body) : new StreamContent(new BodyStream(answer));
        content.Headers.TryAddWithoutValidation("Content-Type", answer.ContentType);
        if (!isPlain)
            content.Headers.ContentLength = answer.Length;
        var response = new HttpResponseMessage((HttpStatusCode)answer.Status) { RequestMessage = request, Content = content };
        foreach (var (name, value) in answer.Headers)
            response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }

    private static Uri Url(HttpRequestMessage request) => request.RequestUri ?? throw new InvalidOperationException("The request has no address");

    private static Incoming IncomingOf(HttpRequestMessage request, byte[] body)
    {
        var url = Url(request);
        return new(request.Method.Method, url.AbsolutePath, QueryText.Read(url.Query), Headers(request), body);
    }

    private static Dictionary<string, string> Headers(HttpRequestMessage request)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in request.Headers.NonValidated)
            headers[name] = values.ToString();
        if (request.Content is { } content)
        {
            foreach (var (name, values) in content.Headers.NonValidated)
                headers[name] = values.ToString();
        }

        return headers;
    }
}
