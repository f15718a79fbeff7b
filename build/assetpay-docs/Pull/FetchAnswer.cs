using System.Net;

namespace ApiDocs.Tool.Pull;

/// <summary>One answer of a server, body read, and what it means.</summary>
internal sealed class FetchAnswer(HttpResponseMessage response, byte[] body, DateTimeOffset now) : IDisposable
{
    /// <summary>Where it sends us instead.</summary>
    public Uri? Location => (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 ? response.Headers.Location : null;

    public bool IsBusy => (int)response.StatusCode is 429 or >= 500;

    public TimeSpan? RetryAfter => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > now => date - now,
        _ => null,
    };

    public Fetched ToFetched(Uri address, SourceLine? known)
    {
        if (response.StatusCode == HttpStatusCode.NotModified && known is not null)
        {
            return new(address, null, "", known.LastModified, known.ETag);
        }

        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new PullException($"the server answered {(int)response.StatusCode} {response.StatusCode}, where 200 was expected");
        }

        if (response.Content.Headers.ContentEncoding.FirstOrDefault(encoding => encoding != "identity") is { } encoding)
        {
            throw new PullException($"it came packed as {encoding}, which was not asked for");
        }

        var modified = response.Content.Headers.LastModified?.ToString("r", System.Globalization.CultureInfo.InvariantCulture) ?? "";
        return new(address, body, PageText.Read(body, response.Content.Headers.ContentType), modified, response.Headers.ETag?.ToString() ?? "");
    }

    public void Dispose() => response.Dispose();
}
