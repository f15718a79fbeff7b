using System.Net;

namespace ApiDocs.Tool.Pull;

/// <summary>The one server that a pull talks to: scheme, host and port of the index, and the folder that the index stands in.</summary>
internal sealed record Origin(Uri Index)
{
    /// <summary>Addresses below it give their names relative to it.</summary>
    public string Root { get; } = Index.AbsolutePath[..(Index.AbsolutePath.LastIndexOf('/') + 1)];

    public bool Has(Uri address) => address.IsAbsoluteUri && address.Scheme == Index.Scheme && address.Port == Index.Port
        && HostOf(address) is { } host && string.Equals(host, HostOf(Index), StringComparison.OrdinalIgnoreCase) && address.UserInfo.Length == 0;

    /// <summary>The address of an index as it was typed. Plain http is for this machine alone: what it brings becomes code.</summary>
    public static Uri Parse(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var parsed) || parsed.Scheme is not ("http" or "https"))
        {
            throw new UsageException($"'{address}' is no web address; expected one such as https://api.example/docs/llms.txt");
        }

        if (parsed.UserInfo.Length > 0)
        {
            throw new UsageException("The address holds a user name or password; documentation is pulled without credentials");
        }

        return parsed.Scheme == "https" || parsed.IsLoopback || IPAddress.TryParse(HostOf(parsed), out var ip) && IPAddress.IsLoopback(ip)
            ? parsed
            : throw new UsageException($"'{address}' is not protected on its way; use https (http is taken from this machine only)");
    }

    // There are addresses whose host is no name, and nothing else that says so.
    private static string? HostOf(Uri address)
    {
        try
        {
            return address.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
