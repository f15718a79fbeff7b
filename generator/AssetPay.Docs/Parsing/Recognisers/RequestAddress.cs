namespace ApiDocs.Parsing;

/// <summary>The path within an address that may have a scheme, a host and a query.</summary>
internal static class RequestAddress
{
    public static int PathStart(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
            return 0;

        var slash = address.IndexOf('/', scheme + 3);
        return slash < 0 ? address.Length : slash;
    }

    public static string Path(string address)
    {
        var start = PathStart(address);
        var end = address.IndexOfAny(['?', '#'], start);
        return address.Substring(start, (end < 0 ? address.Length : end) - start);
    }
}
