namespace ApiDocs.Runtime;

/// <summary>
/// Whether an answer is one to the request that was made: a handler that follows redirects takes the request to another server, or makes a
/// GET of it, and hands on what it finds there.
/// </summary>
internal static class AnswerOrigin
{
    internal static bool IsForeign(ApiExchange exchange, HttpRequestMessage request, HttpResponseMessage response)
    {
        var answered = response.RequestMessage ?? request;
        return answered.Method != exchange.Method
            || (answered.RequestUri is { IsAbsoluteUri: true } address && !ReferenceEquals(address, exchange.Address) && !IsSame(address, exchange.Address));
    }

    /// <summary>Scheme, host and port; nothing else of an address that others have written.</summary>
    internal static string Of(Uri address) => $"{address.Scheme}://{address.Host}:{address.Port}";

    private static bool IsSame(Uri one, Uri other) =>
        one.Scheme == other.Scheme && one.Port == other.Port && string.Equals(one.Host, other.Host, StringComparison.OrdinalIgnoreCase);
}
