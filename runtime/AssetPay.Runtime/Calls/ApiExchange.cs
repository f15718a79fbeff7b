using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>One call on its way: what is sent, the same on each attempt, and what came back from the last one.</summary>
internal abstract class ApiExchange
{
    private ApiFailure? _earlierDoubt;

    internal required string Operation { get; init; }

    internal required ApiCallClass Class { get; init; }

    internal required HttpMethod Method { get; init; }

    internal required string PathTemplate { get; init; }

    internal required Uri Address { get; init; }

    internal List<KeyValuePair<string, string>>? CallHeaders { get; init; }

    internal IReadOnlyDictionary<string, string>? ExtraHeaders { get; init; }

    internal byte[]? Body { get; init; }

    /// <summary>The list that its answer is for the most part; null: none is known.</summary>
    internal ApiEntries? Entries { get; init; }

    internal string? SentRequestId { get; init; }

    internal required TimeSpan Timeout { get; init; }

    /// <summary>When the whole call must have ended.</summary>
    internal required Deadline Deadline { get; init; }

    internal required int MaxRetries { get; init; }

    /// <summary>What the API takes once only, for the messages; null: the call has none.</summary>
    internal string? IdempotencyKey { get; init; }

    /// <summary>How long the attempt under way may take.</summary>
    internal TimeSpan AttemptTimeout { get; private set; }

    /// <summary>How many attempts there were, the one under way included.</summary>
    internal int Attempts { get; private set; }

    /// <summary>All waits of the call: before retries, and for rate limits.</summary>
    internal TimeSpan Waited { get; set; }

    /// <summary>The part of it that was spent waiting for rate limits on this side.</summary>
    internal TimeSpan LimitWaited { get; set; }

    internal ApiDelivery Delivery { get; set; }

    /// <summary>Null: the operation takes no credential.</summary>
    internal ApiCredentialScheme? Scheme { get; init; }

    internal ApiCredentialSource? Credential { get; init; }

    /// <summary>The credential of the last attempt.</summary>
    internal string? SentCredential { get; set; }

    internal HttpStatusCode? StatusCode { get; set; }

    internal HttpResponseHeaders? Headers { get; set; }

    internal string? RequestId { get; set; }

    internal IReadOnlyList<string> MissingMembers { get; set; } = [];

    /// <summary>Null: the call gave a value.</summary>
    internal ApiFailure? Failure { get; set; }

    /// <summary>The last failure that leaves it unknown whether the call was carried out, be it of an attempt before; null: there was none.</summary>
    internal ApiFailure? Doubt => Failure is { IsAmbiguous: true } ? Failure : _earlierDoubt;

    /// <summary>Whether an attempt before the last one may have gone through, whatever became of the last one.</summary>
    internal bool HasEarlierDoubt => _earlierDoubt is not null;

    /// <summary>Reads what the call returned and keeps it.</summary>
    internal abstract void ReadData(ref Utf8JsonReader reader, ApiReadContext context);

    /// <summary>Forgets the attempt before.</summary>
    internal void Begin()
    {
        Attempts++;
        RequestId = SentRequestId;
        Forget();
    }

    /// <summary>The attempt is about to be sent: its time begins. False: there is none left.</summary>
    internal bool StartTimeout()
    {
        AttemptTimeout = Deadline.Cut(Timeout);
        return AttemptTimeout != TimeSpan.Zero;
    }

    /// <summary>The attempt that was due is not made, nor any other.</summary>
    internal void HoldBack(ApiFailure failure)
    {
        Forget();
        Failure = failure;
    }

    /// <summary>The call ends with this failure, of whichever attempt: what else is known of the answer is that one's too.</summary>
    internal void EndWith(ApiFailure failure)
    {
        Failure = failure;
        Delivery = failure.Delivery;
        StatusCode = failure.StatusCode;
        Headers = failure.Headers;
        RequestId = failure.RequestId ?? RequestId;
    }

    private void Forget()
    {
        _earlierDoubt = Doubt;
        StatusCode = null;
        Headers = null;
        MissingMembers = [];
        Failure = null;
    }
}

/// <inheritdoc/>
internal sealed class ApiExchange<TData>(ApiValueReader<TData> read) : ApiExchange
{
    /// <summary>What the call returned; only of account when there is no failure.</summary>
    internal TData? Value { get; private set; }

    /// <summary>Takes a value that was found in another way than by this call's own answer.</summary>
    internal void Settle(TData value, ApiDelivery delivery)
    {
        Value = value;
        Failure = null;
        StatusCode = null;
        Headers = null;
        MissingMembers = [];
        Delivery = delivery;
    }

    internal override void ReadData(ref Utf8JsonReader reader, ApiReadContext context) => Value = read(ref reader, context);
}
