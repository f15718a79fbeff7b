namespace ApiDocs.Parsing;

/// <summary>The path within an address that may have a scheme, a host and a query.</summary>
internal static class RequestAddress
{
    public static int PathStart(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
            return 0;

        return address.IndexOf('/', scheme + 3) is >= 0 and var slash ? slash : address.Length;
    }

    public static string Path(string address)
    {
        var start = PathStart(address);
        return address.Substring(start, (address.IndexOfAny(['?', '#'], start) is >= 0 and var end ? end : address.Length) - start);
    }
}
