using System.Diagnostics.CodeAnalysis;

namespace ApiDocs.Runtime;

/// <summary>What came of checking a delivery.</summary>
/// <typeparam name="TCallback">The type of a checked delivery.</typeparam>
public sealed class ApiCallbackVerification<TCallback>
    where TCallback : ApiCallback
{
    internal ApiCallbackVerification(TCallback callback) => (Callback, Reason) = (callback, "");

    internal ApiCallbackVerification(ApiCallbackRefusal refusal, string reason, bool isAddressTest) => (Refusal, Reason, IsAddressTest) = (refusal, reason, isAddressTest);

    /// <summary>Whether the delivery is the API's, of now, and readable.</summary>
    [MemberNotNullWhen(true, nameof(Callback))]
    public bool IsVerified => Callback is not null;

    /// <summary>The delivery; null unless it is verified.</summary>
    public TCallback? Callback { get; }

    /// <summary>Why it is not taken; <see cref="ApiCallbackRefusal.None"/> if it is.</summary>
    public ApiCallbackRefusal Refusal { get; }

    /// <summary>The same in words, fit for a log: nothing of the body, no signature, no secret. Empty if it is taken.</summary>
    public string Reason { get; }

    /// <summary>Whether it is the unsigned request by which the API tests an address: not verified, to be answered by a success, and nothing to handle.</summary>
    public bool IsAddressTest { get; }

    /// <summary>The delivery, or an exception.</summary>
    /// <returns>The delivery.</returns>
    /// <exception cref="ApiCallbackException">It is not verified.</exception>
    public TCallback Require() => Callback ?? throw new ApiCallbackException(Refusal, Reason);
}
