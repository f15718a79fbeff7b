using System.Net;

namespace ApiDocs.Runtime;

/// <summary>Whether a failed call may have been carried out all the same. The question is asked of every call that changes something.</summary>
internal static class Ambiguity
{
    /// <summary>The connection broke or time ran out after the request was (or may have been) sent.</summary>
    internal static bool WithoutAnswer(ApiCallClass callClass) => callClass != ApiCallClass.Read;

    /// <summary>The API says that the call failed: that settles it, unless its key is one that proves nothing, or a 5xx has none that is documented.</summary>
    internal static bool AfterError(ApiCallClass callClass, HttpStatusCode status, string? key, ApiProtocol protocol)
    {
        if (callClass == ApiCallClass.Read || (key is not null && IsBeforeAnything(key, protocol)))
        {
            return false;
        }

        // Such a key proves nothing under any status.
        if (key is not null && protocol.UncertainKeys.Contains(key))
        {
            return true;
        }

        return (int)status >= 500 && (key is null ? protocol.Envelope?.Key is not null : protocol.IsDocumentedKey?.Invoke(key) == false);
    }

    /// <summary>Whatever answered, it was not the API, or not in its own words: a proxy's page, JSON cut in two, nothing at all.</summary>
    internal static bool AfterNoEnvelope(ApiCallClass callClass, HttpStatusCode status) =>
        callClass != ApiCallClass.Read && !ProvesNothingWasDone(status);

    /// <summary>What to do about an unknown outcome.</summary>
    internal static string Advice(ApiCallClass? callClass, bool isOfEarlierAttempt = false) => (callClass is null or ApiCallClass.Money, isOfEarlierAttempt) switch
    {
        (true, false) => "It is not known whether the call was carried out: look it up before you send it again.",
        (true, true) => "It is not known whether an attempt before was carried out: look it up before you send it again.",
        (false, false) => "It may have gone through; it is safe to send it again.",
        (false, true) => "An attempt before may have gone through; it is safe to send it again.",
    };

    private static bool IsBeforeAnything(string key, ApiProtocol protocol) => protocol.RetryableKeys.Contains(key) || protocol.RenewalKeys.Contains(key);

    /// <summary>These refuse a request before anything is done about it, whoever sends them.</summary>
    private static bool ProvesNothingWasDone(HttpStatusCode status) => (int)status is 400 or 401 or 403 or 404 or 405 or 413 or 415 or 429;
}
