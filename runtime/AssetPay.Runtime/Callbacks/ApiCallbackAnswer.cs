using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>What is answered to a delivery: an HTTP status, and JSON or nothing. Plain data, so that it can be kept and given again.</summary>
/// <param name="StatusCode">The HTTP status.</param>
/// <param name="Body">JSON; null: nothing.</param>
public sealed record ApiCallbackAnswer(int StatusCode, string? Body = null)
{
    private const int Ok = 200;

    // To the one who asks, these say that there is no answer yet.
    private const int RequestTimeout = 408;
    private const int TooManyRequests = 429;

    /// <summary>It was taken; to a request for approval: yes.</summary>
    public static ApiCallbackAnswer Accepted { get; } = new(Ok);

    /// <summary>Whether it says no: a status of 4xx but 408 and 429, which ask for another delivery, as 5xx does.</summary>
    public bool IsRejection => StatusCode is >= 400 and < 500 and not RequestTimeout and not TooManyRequests;

    internal bool IsAcceptance => StatusCode is >= 200 and < 300;

    /// <summary>An answer that says no. For generated code.</summary>
    /// <param name="statusCode">The documented HTTP status.</param>
    /// <param name="member">The member of the body that says why; null: the documentation has none.</param>
    /// <param name="reason">Why; null: it is not said.</param>
    /// <returns>The answer.</returns>
    public static ApiCallbackAnswer Rejected(int statusCode, string? member, string? reason)
    {
        if (member is null || reason is null)
        {
            return new(statusCode);
        }

        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteString(member, reason);
            writer.WriteEndObject();
        }

        return new(statusCode, Encoding.UTF8.GetString(json.WrittenSpan));
    }
}
