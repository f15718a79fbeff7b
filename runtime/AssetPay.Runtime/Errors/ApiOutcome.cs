using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;

namespace ApiDocs.Runtime;

/// <summary>How a call ended: with a value, or with everything that is known of why there is none.</summary>
/// <typeparam name="T">What the call returns.</typeparam>
/// <typeparam name="TError">The errors documented for it.</typeparam>
public sealed class ApiOutcome<T, TError>
    where TError : struct, Enum
{
    private readonly Func<ApiFailure, ApiException>? _createException;

    internal ApiOutcome(T? value, ApiFailure? failure, TError? error, Func<ApiFailure, ApiException>? createException)
    {
        Value = value;
        Failure = failure;
        Error = error;
        _createException = createException;
    }

    /// <summary>What the call returned; the type's default when it failed.</summary>
    public T? Value { get; }

    /// <summary>Whether the call gave a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsSuccess => Failure is null;

    /// <summary>The documented error; null when there is none, or when the API answered with one that its documentation does not have here.</summary>
    public TError? Error { get; }

    /// <inheritdoc cref="ApiFailure.Key"/>
    public string? ErrorKey => Failure?.Key;

    /// <inheritdoc cref="ApiFailure.Code"/>
    public int? ErrorCode => Failure?.Code;

    /// <inheritdoc cref="ApiFailure.IsAmbiguous"/>
    public bool IsAmbiguous => Failure?.IsAmbiguous ?? false;

    /// <inheritdoc cref="ApiFailure.IsDone"/>
    /// <remarks>False when there is a value: this is about failures.</remarks>
    public bool IsDone => Failure?.IsDone ?? false;

    /// <inheritdoc cref="ApiFailure.RequestId"/>
    public string? RequestId { get; internal init; }

    /// <inheritdoc cref="ApiFailure.StatusCode"/>
    /// <remarks>Null, too, where the value was looked up (<see cref="ApiDelivery.Found"/>): then no answer to this call gave it.</remarks>
    public HttpStatusCode? StatusCode { get; internal init; }

    /// <inheritdoc cref="ApiFailure.Headers"/>
    public HttpResponseHeaders? Headers { get; internal init; }

    /// <summary>In which way the call came to its value; of a failure, whether it is how the call itself ended or the request that was sent once more.</summary>
    public ApiDelivery Delivery { get; internal init; }

    /// <inheritdoc cref="ApiFailure.Attempts"/>
    public int Attempts { get; internal init; } = 1;

    /// <inheritdoc cref="ApiFailure.Waited"/>
    public TimeSpan Waited { get; internal init; }

    /// <inheritdoc cref="ApiFailure.IdempotencyKey"/>
    public string? IdempotencyKey { get; internal init; }

    /// <summary>Everything that is known of why there is no value; null when there is one.</summary>
    public ApiFailure? Failure { get; }

    /// <summary>
    /// After a call that moved money or items: the JSON paths of promised members that were missing or of another kind
    /// (<c>data.items[3].price</c>). The value has defaults there.
    /// </summary>
    public IReadOnlyList<string> MissingMembers { get; internal init; } = [];

    /// <summary>The value, or the exception.</summary>
    /// <returns>What the call returned.</returns>
    /// <exception cref="ApiException">The call gave no value.</exception>
    public T GetValueOrThrow() => ToException() is { } exception ? throw exception : Value!;

    /// <summary>The exception that the call would have thrown.</summary>
    /// <returns>The exception; null when there is a value.</returns>
    public ApiException? ToException() => Failure is null ? null : _createException?.Invoke(Failure) ?? new ApiException(Failure);
}
