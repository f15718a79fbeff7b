namespace ApiDocs.Runtime;

/// <summary>Makes outcomes, for doubles of a client in tests.</summary>
public static class ApiOutcome
{
    /// <summary>The outcome of a call that gave a value.</summary>
    /// <param name="value">What it returned.</param>
    /// <param name="requestId">The request's id.</param>
    /// <typeparam name="T">What the call returns.</typeparam>
    /// <typeparam name="TError">The errors documented for it.</typeparam>
    /// <returns>The outcome.</returns>
    public static ApiOutcome<T, TError> Success<T, TError>(T value, string? requestId = null)
        where TError : struct, Enum =>
        new(value, null, null, null) { RequestId = requestId };

    /// <summary>The outcome of a call that gave none.</summary>
    /// <param name="failure">Why there is no value.</param>
    /// <param name="error">The documented error.</param>
    /// <param name="createException">
    /// Makes the exception that <see cref="ApiOutcome{T, TError}.GetValueOrThrow"/> throws, so that a double throws what its client would:
    /// <c>failure => new ShopException(failure)</c>. Null: an <see cref="ApiException"/>.
    /// </param>
    /// <typeparam name="T">What the call returns.</typeparam>
    /// <typeparam name="TError">The errors documented for it.</typeparam>
    /// <returns>The outcome.</returns>
    public static ApiOutcome<T, TError> Failure<T, TError>(ApiFailure failure, TError? error = null, Func<ApiFailure, ApiException>? createException = null)
        where TError : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new(default, failure, error, createException) { RequestId = failure.RequestId, StatusCode = failure.StatusCode, Headers = failure.Headers, Attempts = failure.Attempts, Waited = failure.Waited, Delivery = failure.Delivery, IdempotencyKey = failure.IdempotencyKey };
    }
}
