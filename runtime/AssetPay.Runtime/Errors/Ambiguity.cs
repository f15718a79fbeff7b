using System.Net;

namespace ApiDocs.Runtime;

/// <summary>Whether a failed call may have been carried out all the same. The question is asked of calls that move money or items only.</summary>
internal static class Ambiguity
{
    /// <summary>The connection broke or time ran out after the request was (or may have been) sent.</summary>
    internal static bool WithoutAnswer(ApiCallClass callClass) => callClass == ApiCallClass.Money;

    /// <summary>The API says that the call failed: that settles it, unless its key is one that proves nothing, or a 5xx has none.</summary>
    internal static bool AfterError(ApiCallClass callClass, HttpStatusCode status, string? key, ApiProtocol protocol)
    {
        if (callClass != ApiCallClass.Money || ProvesNothingWasDone(status))
        {
            return false;
        }

        return key is null
            ? protocol.Envelope?.Key is not null && (int)status >= 500
            : protocol.UncertainKeys.Contains(key);
    }

    /// <summary>Whatever answered, it was not the API, or not in its own words: a proxy's page, JSON cut in two, nothing at all.</summary>
    internal static bool AfterNoEnvelope(ApiCallClass callClass, HttpStatusCode status) =>
        callClass == ApiCallClass.Money && !ProvesNothingWasDone(status);

    /// <summary>These refuse a request before anything is done about it, whoever sends them.</summary>
    private static bool ProvesNothingWasDone(HttpStatusCode status) => (int)status is 400 or 401 or 403 or 404 or 405 or 413 or 415 or 429;
}
