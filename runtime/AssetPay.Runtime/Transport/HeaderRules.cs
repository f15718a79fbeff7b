using System.Buffers;

namespace ApiDocs.Runtime;

/// <summary>What may stand in a header. Values never appear in the messages: they may be secrets.</summary>
internal static class HeaderRules
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // HTTP carries credentials in these whatever the API's own header is called.
    private static readonly string[] AlwaysCredentials = ["Authorization", "Proxy-Authorization", "Cookie"];

    // They say where the request goes and where it ends, or belong to the body.
    private static readonly string[] Framing = ["Host", "Connection", "Transfer-Encoding", "Upgrade", "Expect", "Allow", "Expires", "Last-Modified"];

    internal static bool IsPrintable(string value) => !value.AsSpan().ContainsAnyExceptInRange(' ', '~');

    internal static string CheckValue(string value, string name) => IsPrintable(value)
        ? value
        : throw new ArgumentException($"{name} must consist of printable ASCII characters: it goes into a header.", name);

    internal static string CheckName(string header, string name) => header.Length > 0 && !header.AsSpan().ContainsAnyExcept(NameCharacters)
        ? header
        : throw new ArgumentException($"'{header}' is no name of a header.", name);

    internal static IReadOnlyDictionary<string, string> CheckedCopy(IReadOnlyDictionary<string, string> headers, string name)
    {
        var copy = new Dictionary<string, string>(headers.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var (header, value) in headers)
        {
            CheckName(header, name);
            RefuseCredential(header, AlwaysCredentials, name);
            RefuseFraming(header, name);
            ArgumentNullException.ThrowIfNull(value, name);
            copy.Add(header, IsPrintable(value)
                ? value
                : throw new ArgumentException($"The header '{header}' must consist of printable ASCII characters.", name));
        }

        return copy;
    }

    internal static void RefuseCredential(string header, ReadOnlySpan<string> credentialHeaders, string name)
    {
        foreach (var credentialHeader in credentialHeaders)
        {
            if (string.Equals(header, credentialHeader, StringComparison.OrdinalIgnoreCase))
            {
                throw new ArgumentException($"The header '{header}' carries credentials: hand the credential to the client, not to a call.", name);
            }
        }
    }

    private static void RefuseFraming(string header, string name)
    {
        if (header.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) || Framing.Contains(header, StringComparer.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"The header '{header}' belongs to the request itself and cannot be set for a call.", name);
        }
    }
}
