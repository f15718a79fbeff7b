namespace ApiDocs.Runtime;

/// <summary>
/// Which failures may be sent again, by the class of the call. Nothing that may move money twice is: either nothing had been sent, or the
/// API says that it had not begun.
/// </summary>
internal static class RetryRule
{
    internal static bool Allows(ApiFailure failure, ApiCallClass callClass, ApiProtocol protocol) => failure.Kind switch
    {
        FailureKind.NeverSent => true,
        FailureKind.Broken => callClass != ApiCallClass.Money,
        FailureKind.Error => IsBeforeAnything(failure, protocol) || (callClass == ApiCallClass.Read && IsServersFault(failure, protocol)),
        FailureKind.NoEnvelope => callClass == ApiCallClass.Read && IsPassing((int)failure.StatusCode!),
        _ => false,
    };

    // Whatever the status: the API says so before it does anything.
    private static bool IsBeforeAnything(ApiFailure failure, ApiProtocol protocol) => failure.Key is { } key && protocol.RetryableKeys.Contains(key);

    private static bool IsServersFault(ApiFailure failure, ApiProtocol protocol) =>
        IsPassingServerError((int)failure.StatusCode!) && (failure.Key is null || protocol.UncertainKeys.Contains(failure.Key));

    // A proxy's page under 2xx or 3xx, a time-out of the server's, a server error that passes: another attempt may reach the API.
    private static bool IsPassing(int status) => status is (>= 200 and < 400) or 408 || IsPassingServerError(status);

    private static bool IsPassingServerError(int status) => status is 500 or 502 or 503 or 504 or (>= 520 and <= 524);
}
