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

    internal HttpMethod Method => Documented.Method;

    internal string PathTemplate => Documented.PathTemplate;

    internal required Uri Address { get; init; }

    internal List<KeyValuePair<string, string>>? CallHeaders { get; init; }

    internal IReadOnlyDictionary<string, string>? ExtraHeaders { get; init; }

    internal byte[]? Body { get; init; }

    /// <summary>The list that its answer is for the most part; null: none is known.</summary>
    internal ApiEntries? Entries => Documented.Entries;

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
    internal ApiCredentialScheme? Scheme => Documented.Credential;

    /// <summary>The error key that says that the idempotency key has been used; null: none is documented.</summary>
    internal string? TakenKey => Documented.TakenKey;

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

    /// <summary>What the documentation says of the operation.</summary>
    private protected abstract ApiOperation Documented { get; }

    /// <summary>Reads what the call returned and keeps it.</summary>
    internal abstract void ReadData(ref Utf8JsonReader reader, ApiReadContext context);

    /// <summary>Whether the documentation says how to look up what the call made.</summary>
    internal abstract bool HasLookup { get; }

    /// <summary>Looks up by its idempotency key what the call made, and takes it. False: there is nothing.</summary>
    internal abstract Task<bool> FindAsync(ApiConnection root, string key, RequestOptions options, CancellationToken cancellationToken);

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

    /// <summary>The value was found in another way than by this call's own answer.</summary>
    private protected void Settle()
    {
        Failure = null;
        StatusCode = null;
        Headers = null;
        MissingMembers = [];
        Delivery = ApiDelivery.Found;
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
internal sealed class ApiExchange<TData>(ApiOperation<TData> operation) : ApiExchange
{
    /// <summary>What the call returned; only of account when there is no failure.</summary>
    internal TData? Value { get; private set; }

    private protected override ApiOperation Documented => operation;

    internal override void ReadData(ref Utf8JsonReader reader, ApiReadContext context) => Value = operation.ReadData(ref reader, context);

    internal override bool HasLookup => operation.Find is not null;

    internal override async Task<bool> FindAsync(ApiConnection root, string key, RequestOptions options, CancellationToken cancellationToken)
    {
        if (await operation.Find!(root, key, options, cancellationToken).ConfigureAwait(false) is not { } found)
        {
            return false;
        }

        Value = found;
        Settle();
        return true;
    }
}
