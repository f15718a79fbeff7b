namespace ApiDocs.Runtime;

/// <summary>Which base addresses are taken. A credential travels with every call, so plain HTTP does not leave this machine unless that is allowed.</summary>
internal static class BaseAddressRule
{
    internal static Uri Check(Uri address, string name) => ProblemOf(address, name) is { } problem ? throw new ArgumentException(problem, name) : address;

    /// <summary>The same, once it is known which hosts are allowed by name.</summary>
    internal static Uri Check(Uri address, IReadOnlyCollection<string> insecureHosts, string name) =>
        ProblemOf(address, insecureHosts, name) is { } problem ? throw new ArgumentException(problem, name) : address;

    internal static string? ProblemOf(Uri address, IReadOnlyCollection<string> insecureHosts, string name)
    {
        if (ProblemOf(address, name) is { } problem)
        {
            return problem;
        }

        return address.Scheme == Uri.UriSchemeHttps || address.IsLoopback || IsAllowed(address, insecureHosts)
            ? null
            : $"{name} must be HTTPS, but is '{address}': over plain HTTP anybody on the way can read the credential. Plain HTTP is taken for loopback, and for hosts that {nameof(ApiClientOptions.InsecureHosts)} names.";
    }

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

    /// <summary>The address as text in front of a path that starts with a slash.</summary>
    internal static string Prefix(Uri address) => address.AbsoluteUri.TrimEnd('/');

    // On its own, so that a client with the usual address does not load LINQ for it.
    private static bool IsAllowed(Uri address, IReadOnlyCollection<string> insecureHosts) =>
        insecureHosts.Contains(Bare(address.Host), StringComparer.OrdinalIgnoreCase);

    // The address stays out of these: what stands before an @ is a password, and what looks like a scheme may be a user's name.
    private static string? ProblemOf(Uri address, string name)
    {
        if (!address.IsAbsoluteUri)
        {
            return $"{name} must be an absolute address such as https://api.example.com, and has no scheme.";
        }

        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            return $"{name} must have no user info, no query and no fragment.";
        }

        return address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp ? null : $"{name} must be HTTPS: https://api.example.com.";
    }

    // An IPv6 address stands in brackets in an address, and mostly without them elsewhere.
    private static string Bare(string host) => host.Trim('[', ']');
}
