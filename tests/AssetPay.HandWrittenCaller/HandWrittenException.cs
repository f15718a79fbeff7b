using System.Net;

namespace HandWrittenCaller;

/// <summary>The API said no, or said nothing that can be read.</summary>
internal sealed class HandWrittenException : Exception
{
    public HandWrittenException(HttpStatusCode status, ErrorBody? error, string requestId)
        : base($"HTTP {(int)status}, {error?.Key} ({error?.Code}): {(error is { Messages: [var first, ..] } ? first : "")} Request id: {requestId}.")
    {
        StatusCode = status;
        Code = error?.Code;
        Key = error?.Key;
        RequestId = requestId;
    }

    public HandWrittenException(string message, string requestId, Exception innerException)
        : base($"{message} Request id: {requestId}.", innerException) => RequestId = requestId;

    public HttpStatusCode? StatusCode { get; }

    public int? Code { get; }

    public string? Key { get; }

    public string RequestId { get; }
}
