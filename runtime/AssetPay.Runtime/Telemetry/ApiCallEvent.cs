using System.Net;

namespace ApiDocs.Runtime;

/// <summary>
/// What an observer is told of a call at one moment. There is neither a credential in it nor anything out of a body but the request's id,
/// the error's key and your own idempotency key.
/// </summary>
public readonly record struct ApiCallEvent
{
    /// <summary>The operation's name; method and path of a call that the documentation does not have.</summary>
    public required string Operation { get; init; }

    /// <summary>The HTTP method: <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The path with the names of its parameters; null for a call that the documentation does not have.</summary>
    public string? PathTemplate { get; init; }

    /// <summary>What sending the call again would do.</summary>
    public ApiCallClass CallClass { get; init; }

    /// <summary>The id under which the call is found in the API's logs.</summary>
    public string? RequestId { get; init; }

    /// <summary>How many attempts there were, the one under way included.</summary>
    public int Attempts { get; init; }

    /// <summary>The HTTP status of the last answer; null when there was none.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>
    /// What went wrong in one word, fit for a metric: the API's error key where it gave one that its pages have, else how the call failed (<c>timeout</c>,
    /// <c>never_sent</c>, <c>held_back</c>, <c>connection_broken</c>, <c>unreadable</c>, <c>502</c>, …). Null: nothing.
    /// </summary>
    public string? ErrorType { get; init; }

    /// <inheritdoc cref="ApiFailure.IsAmbiguous"/>
    public bool IsAmbiguous { get; init; }

    /// <inheritdoc cref="ApiFailure.IsDone"/>
    public bool IsDone { get; init; }

    /// <summary>In which way the call came to its value.</summary>
    public ApiDelivery Delivery { get; init; }

    /// <inheritdoc cref="ApiFailure.IdempotencyKey"/>
    public string? IdempotencyKey { get; init; }

    /// <summary>How long the attempt or the call took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>How long the call waits before it is sent again; at the end of a call, how long it waited all together.</summary>
    public TimeSpan Wait { get; init; }

    /// <summary>At the end of a call: the part of that which was spent waiting for rate limits on this side.</summary>
    public TimeSpan LimitWait { get; init; }
}
