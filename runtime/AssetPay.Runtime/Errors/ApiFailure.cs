using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>Everything that is known about a call that gave no value.</summary>
public sealed record ApiFailure
{
    private string? _message;

    /// <summary>The operation's name; method and path of a call that the documentation does not have.</summary>
    public string? Operation { get; init; }

    /// <summary>What sending the call again would do; null, when that is not known, is to be taken as <see cref="ApiCallClass.Money"/>.</summary>
    public ApiCallClass? CallClass { get; init; }

    /// <summary>The error's number in the API's list; null when the answer names none.</summary>
    public int? Code { get; init; }

    /// <summary>The error's name in the API's list; null when the answer names none.</summary>
    public string? Key { get; init; }

    /// <summary>What the API says in words. The wording may change: branch on <see cref="Key"/> or <see cref="Code"/>.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>The members of the request that the API finds wrong, each with its reason.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = NoFields;

    /// <summary>Anything else that the API says about the error.</summary>
    public JsonElement? Details { get; init; }

    /// <summary>The id under which the call is found in the API's logs: quote it to support.</summary>
    public string? RequestId { get; init; }

    /// <summary>The HTTP status; null when there was no answer.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>
    /// How long the API asks to wait; where a rate limit on this side held the call back, when there will be room for it. Null when nobody
    /// says. Never negative, and 68 years at most.
    /// </summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>
    /// True when the call changes something and may or may not have been carried out. <see cref="CallClass"/> says what to do: one that
    /// moves money or items must be looked up before it is sent again; any other is safe to send again. False means: known for certain,
    /// either not done or (<see cref="IsDone"/>) done. A failure that is certain in itself is ambiguous all the same where an attempt before
    /// it was, as of a cancel that was sent again. A call that only reads is never ambiguous.
    /// </summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>True when the call was carried out, though what it returned could not be read. Do not send it again.</summary>
    public bool IsDone { get; init; }

    /// <summary>
    /// True when a rate limit on this side (<see cref="ApiClientOptions.RateLimits"/>) held the call back: it was not sent, or not sent again
    /// after it had been refused. Nothing was done, unless <see cref="IsAmbiguous"/> says that an attempt before may have been, and <see cref="RetryAfter"/> says when there will be room.
    /// </summary>
    public bool IsHeldBack => Kind == FailureKind.HeldBack;

    /// <summary>How often the call was sent, or tried to be: once and each retry; never, where a rate limit on this side held it back.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>How long the client waited before and between the attempts, all together.</summary>
    public TimeSpan Waited { get; init; }

    /// <summary>Whether this is how the call itself ended, or the request that was sent once more to settle it.</summary>
    public ApiDelivery Delivery { get; init; }

    /// <summary>
    /// What the API takes once only, and by which the call can be looked up (<c>externalId</c>): yours, or the one that the client made
    /// for you. Null where the operation has none.
    /// </summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>After an attempt to settle an unknown outcome: how the API answered when the request was sent once more. Null: it was not.</summary>
    public ApiFailure? Resend { get; init; }

    /// <summary>
    /// After an attempt to settle an unknown outcome: true when the API refused the second sending because the <see cref="IdempotencyKey"/>
    /// has been used. Then what was asked for most likely exists, unless the key had been given to another call.
    /// </summary>
    public bool IsTaken { get; init; }

    /// <summary>The body of the answer as text, cut at the longest that is read; of a long list without the entries that had been read while it arrived.
    /// Null when there was no answer.</summary>
    public string? RawBody { get; init; }

    /// <summary>The headers of the answer; null when there was none.</summary>
    public HttpResponseHeaders? Headers { get; init; }

    /// <summary>What went wrong here rather than at the API: a broken connection, JSON that does not fit.</summary>
    public Exception? Cause { get; init; }

    /// <summary>What went wrong, where the API does not say it in a code, a key or a message: <c>no answer within 30 s</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// All of this in words a person can act on: operation, status, key and code, first message, request id, and whether the call was
    /// carried out. Neither a credential nor the body is in it.
    /// </summary>
    public string Message => _message ??= FailureMessage.For(this);

    internal FailureKind Kind { get; init; }

    /// <summary>Whether the <see cref="Key"/> is one of the documentation's, and not just something that an answer says.</summary>
    internal bool HasDocumentedKey { get; init; }

    /// <summary>It is ambiguous for the sake of an attempt before; this one itself did nothing for certain.</summary>
    internal bool IsInEarlierDoubt { get; private init; }

    /// <summary>After an attempt to settle it: true, looked up and not there; false, it could not be looked up; null, nothing looked it up.</summary>
    internal bool? IsMissing { get; init; }

    /// <summary>This failure, after an attempt to settle it that found nothing.</summary>
    internal ApiFailure Unsettled(ApiFailure? resend, ApiExchange exchange, bool isTaken, bool? isMissing) =>
        this with { Resend = resend, IsTaken = isTaken, IsMissing = isMissing, Attempts = exchange.Attempts, Waited = exchange.Waited, _message = null };

    /// <summary>This failure, which does not settle what became of an attempt before.</summary>
    internal ApiFailure InEarlierDoubt() => this with { IsAmbiguous = true, IsInEarlierDoubt = true, _message = null };

    internal static IReadOnlyDictionary<string, string> NoFields { get; } = new Dictionary<string, string>();

    /// <summary>The <see cref="Message"/>.</summary>
    /// <returns>The message.</returns>
    public override string ToString() => Message;
}
