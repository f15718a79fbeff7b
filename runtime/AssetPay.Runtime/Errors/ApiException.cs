using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>A call gave no value: the API answered with an error, its answer could not be read, or none came.</summary>
public class ApiException : Exception
{
    /// <summary>An exception that says nothing about a call.</summary>
    public ApiException()
        : this("The call failed.")
    {
    }

    /// <summary>An exception that says nothing about a call but a message.</summary>
    /// <param name="message">What went wrong.</param>
    public ApiException(string? message)
        : this(message, null)
    {
    }

    /// <summary>An exception that says nothing about a call but a message.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What led to it.</param>
    public ApiException(string? message, Exception? innerException)
        : base(message, innerException) => Failure = new() { Reason = message, Cause = innerException };

    /// <summary>The exception for a failure.</summary>
    /// <param name="failure">What is known of it.</param>
    public ApiException(ApiFailure failure)
        : base((failure ?? throw new ArgumentNullException(nameof(failure))).Message, failure.Cause) => Failure = failure;

    /// <summary>Everything that is known of it.</summary>
    public ApiFailure Failure { get; }

    /// <inheritdoc cref="ApiFailure.Code"/>
    public int? Code => Failure.Code;

    /// <inheritdoc cref="ApiFailure.Key"/>
    public string? Key => Failure.Key;

    /// <inheritdoc cref="ApiFailure.Messages"/>
    public IReadOnlyList<string> Messages => Failure.Messages;

    /// <inheritdoc cref="ApiFailure.Fields"/>
    public IReadOnlyDictionary<string, string> Fields => Failure.Fields;

    /// <inheritdoc cref="ApiFailure.Details"/>
    public JsonElement? Details => Failure.Details;

    /// <inheritdoc cref="ApiFailure.RequestId"/>
    public string? RequestId => Failure.RequestId;

    /// <inheritdoc cref="ApiFailure.StatusCode"/>
    public HttpStatusCode? StatusCode => Failure.StatusCode;

    /// <inheritdoc cref="ApiFailure.RetryAfter"/>
    public TimeSpan? RetryAfter => Failure.RetryAfter;

    /// <inheritdoc cref="ApiFailure.IsAmbiguous"/>
    public bool IsAmbiguous => Failure.IsAmbiguous;

    /// <inheritdoc cref="ApiFailure.IsDone"/>
    public bool IsDone => Failure.IsDone;

    /// <inheritdoc cref="ApiFailure.IsHeldBack"/>
    public bool IsHeldBack => Failure.IsHeldBack;

    /// <inheritdoc cref="ApiFailure.IdempotencyKey"/>
    public string? IdempotencyKey => Failure.IdempotencyKey;

    /// <inheritdoc cref="ApiFailure.Attempts"/>
    public int Attempts => Failure.Attempts;

    /// <inheritdoc cref="ApiFailure.Waited"/>
    public TimeSpan Waited => Failure.Waited;

    /// <inheritdoc cref="ApiFailure.Delivery"/>
    public ApiDelivery Delivery => Failure.Delivery;

    /// <inheritdoc cref="ApiFailure.RawBody"/>
    public string? RawBody => Failure.RawBody;

    /// <inheritdoc cref="ApiFailure.Headers"/>
    public HttpResponseHeaders? Headers => Failure.Headers;

    /// <inheritdoc cref="ApiFailure.Operation"/>
    public string? Operation => Failure.Operation;
}
