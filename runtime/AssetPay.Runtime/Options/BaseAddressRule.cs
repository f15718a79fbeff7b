namespace ApiDocs.Runtime;

/// <summary>Which base addresses are taken. A credential travels with every call, so plain HTTP never leaves this machine.</summary>
internal static class BaseAddressRule
{
    internal static Uri Check(Uri address, string name)
    {
        if (!address.IsAbsoluteUri)
        {
            throw new ArgumentException($"{name} must be an absolute address such as https://api.example.com, and has no scheme.", name);
        }

        // The address itself stays out of these messages: what stands before an @ is a password, and the scheme may be a user's name.
        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new ArgumentException($"{name} must have no user info, no query and no fragment.", name);
        }

        return address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp
            ? address
            : throw new ArgumentException($"{name} must be HTTPS: https://api.example.com.", name);
    }

    /// <summary>The same, once it is known which hosts are allowed by name.</summary>
    internal static Uri CheckSafe(Uri address, IReadOnlyCollection<string> insecureHosts, string name) =>
        Check(address, name).Scheme == Uri.UriSchemeHttps || address.IsLoopback || insecureHosts.Contains(HostOf(address), StringComparer.OrdinalIgnoreCase)
            ? address
            : throw new ArgumentException(
                $"{name} must be HTTPS, but is '{address}': over plain HTTP anybody on the way can read the credential. Plain HTTP is taken for loopback, and for hosts that {nameof(ApiClientOptions.InsecureHosts)} names.", name);

    internal static string[] CheckHosts(IReadOnlyCollection<string> hosts, string name)
    {
        ArgumentNullException.ThrowIfNull(hosts, name);
        foreach (var host in hosts)
        {
            if (Uri.CheckHostName(host) == UriHostNameType.Unknown)
            {
                throw new ArgumentException($"{name} must be names or addresses of hosts, without scheme and port: gateway.internal.", name);
            }
        }

        return [.. hosts.Select(Bare)];
    }

    private static string HostOf(Uri address) => Bare(address.Host);

    // An IPv6 address stands in brackets in an address, and mostly without them elsewhere.
    private static string Bare(string host) => host.Trim('[', ']');

    /// <summary>The address as text in front of a path that starts with a slash.</summary>
    internal static string Prefix(Uri address) => address.AbsoluteUri.TrimEnd('/');
}
