using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ApiDocs.Sandbox;

/// <summary>An answer as it goes over the wire: the bytes of its body, blanks behind them, and how the connection carries it.</summary>
internal sealed record WireAnswer(int Status, string ContentType, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body, int Padding, Ending Ending)
{
    // The body is JSON and nothing else, so that it needs no escapes for the sake of HTML.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The length that the headers promise.</summary>
    public long Length => (long)Body.Length + Padding;

    /// <summary>How much of the body is sent before it stops.</summary>
    public int Sent => Ending is Ending.CutBody or Ending.StalledBody ? Body.Length / 2 : Body.Length;

    public static WireAnswer Of(Reply reply, TimeProvider clock)
    {
        var failure = reply.Failure;
        var isPage = failure?.Spoiling is Spoiling.Page or Spoiling.Redirect;
        var body = isPage ? Page(reply.Status) : Json(reply);
        return new(
            reply.Status,
            isPage ? "text/html; charset=utf-8" : "application/json; charset=utf-8",
            [.. HeadersOf(reply, isPage, clock)],
            failure?.Spoiling == Spoiling.CutJson ? body[..(body.Length / 2)] : body,
            failure is { Spoiling: Spoiling.Oversized } && reply.Refusal is null ? failure.Padding : 0,
            failure?.Ending ?? Ending.Whole);
    }

    private static IEnumerable<KeyValuePair<string, string>> HeadersOf(Reply reply, bool isPage, TimeProvider clock)
    {
        // A proxy knows nothing of the API's ids.
        if (!isPage)
            yield return new("x-request-id", reply.RequestId);
        if (reply.Failure?.Target is { } target)
            yield return new("Location", target.AbsoluteUri);
        if ((reply.Failure?.RetryAfter ?? reply.Refusal?.RetryAfter) is { } wait)
            yield return new("Retry-After", reply.Failure is { RetryAfterIsDate: true } ? Date(clock.GetUtcNow() + wait) : Seconds(wait));
    }

    private static string Date(DateTimeOffset moment) => moment.UtcDateTime.ToString("R", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan wait) => Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString("0", CultureInfo.InvariantCulture);

    private static byte[] Json(Reply reply)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Relaxed))
            reply.Body?.WriteTo(writer);
        return buffer.ToArray();
    }

    private static byte[] Page(int status) => System.Text.Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html><head><title>{status}</title></head><body><h1>{status}</h1><hr>proxy</body></html>"));
}
