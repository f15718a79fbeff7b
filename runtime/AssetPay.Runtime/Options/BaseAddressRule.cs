namespace ApiDocs.Runtime;

/// <summary>Which base addresses are taken. A credential travels with every call, so plain HTTP never leaves this machine.</summary>
internal static class BaseAddressRule
{
    internal static Uri Check(Uri address, string name)
    {
        if (!address.IsAbsoluteUri)
        {
            throw new ArgumentException($"{name} must be an absolute address such as https://api.example.com, but is '{address.OriginalString}'.", name);
        }

        // The address itself stays out of this message: user info is a password.
        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new ArgumentException($"{name} must have no user info, no query and no fragment.", name);
        }

        var isHttps = address.Scheme == Uri.UriSchemeHttps;
        var isLocalHttp = address.Scheme == Uri.UriSchemeHttp && address.IsLoopback;
        return isHttps || isLocalHttp
            ? address
            : throw new ArgumentException($"{name} must be HTTPS (plain HTTP is taken for loopback only), but is '{address}'.", name);
    }

    /// <summary>The address as text in front of a path that starts with a slash.</summary>
    internal static string Prefix(Uri address) => address.AbsoluteUri.TrimEnd('/');
}
