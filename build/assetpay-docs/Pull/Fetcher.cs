using System.Net;
using System.Net.Http.Headers;

namespace ApiDocs.Tool.Pull;

/// <summary>What a server gave for an address: its bytes, or null where nothing changed since the last time.</summary>
internal sealed record Fetched(Uri Address, byte[]? Bytes, string Text, string LastModified, string ETag);

/// <summary>Gets pages of one server: follows redirects within it, repeats what the server was too busy for, believes nothing about sizes.</summary>
internal sealed class Fetcher(PullSettings settings) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        MaxResponseHeadersLength = 64,
        ConnectTimeout = TimeSpan.FromSeconds(15),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        DefaultRequestHeaders =
        {
            { "User-Agent", $"assetpay-docs/{typeof(Fetcher).Assembly.GetName().Version?.ToString(3)}" },
            { "Accept", "text/markdown, text/plain;q=0.9, */*;q=0.1" },
        },
    };

    public void Dispose() => _client.Dispose();

    public async Task<Fetched> GetAsync(Uri address, Origin origin, int limit, SourceLine? known, CancellationToken cancellationToken)
    {
        var at = address;
        for (var redirects = 0; redirects <= settings.Redirects; redirects++)
        {
            using var answer = await AskAsync(at, limit, known, cancellationToken);
            if (answer.Location is null)
            {
                return answer.ToFetched(at, known);
            }

            var next = new Uri(at, answer.Location);
            at = origin.Has(next) ? next : throw new PullException($"it redirects to another server ({next.GetLeftPart(UriPartial.Path)}), and only {origin.Index.GetLeftPart(UriPartial.Authority)} is asked");
        }

        throw new PullException($"it redirects more than {settings.Redirects} times");
    }

    private async Task<FetchAnswer> AskAsync(Uri address, int limit, SourceLine? known, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var wait = Backoff.After(attempt);
            var isLast = attempt == settings.Attempts;
            try
            {
                var answer = await OnceAsync(address, limit, known, cancellationToken);
                if (isLast || !answer.IsBusy || (answer.RetryAfter ?? wait) > settings.LongestWait)
                {
                    return answer;
                }

                wait = answer.RetryAfter ?? wait;
                answer.Dispose();
            }
            catch (Exception exception) when (exception is HttpRequestException or HttpIOException or IOException && !cancellationToken.IsCancellationRequested)
            {
                if (isLast)
                {
                    throw new PullException($"the connection failed: {exception.Message}");
                }
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                throw new PullException($"no whole answer came within {settings.Timeout.TotalSeconds:0.###} s");
            }

            await Task.Delay(wait, settings.Time, cancellationToken);
        }
    }

    private async Task<FetchAnswer> OnceAsync(Uri address, int limit, SourceLine? known, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(settings.Timeout, settings.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (EntityTagHeaderValue.TryParse(known?.ETag, out var tag))
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        if (known?.LastModified is { Length: > 0 } modified)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        }

        var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
        try
        {
            return new(response, response.IsSuccessStatusCode ? await BoundedBody.ReadAsync(response, limit, either.Token) : [], settings.Time.GetUtcNow());
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
