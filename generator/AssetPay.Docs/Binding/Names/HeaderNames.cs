using ApiDocs.Flow;

namespace ApiDocs.Binding.Names;

/// <summary>
/// Names of headers as HTTP has them (RFC 9110). What is none would be refused by the client that sends it, in the middle of a call; and
/// what describes the message itself is not a call's to say.
/// </summary>
internal static class HeaderNames
{
    private const string Signs = "!#$%&'*+-.^_`|~";

    private static readonly HashSet<string> OfMessage = new(StringComparer.OrdinalIgnoreCase)
    {
        "Allow", "Connection", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-MD5", "Content-Range",
        "Content-Type", "Expect", "Expires", "Host", "Last-Modified", "Transfer-Encoding", "Upgrade",
    };

    /// <summary>Whether a call can have a header of this name. One that cannot be is told.</summary>
    public static bool CanBeSent(string name, string page, Place place, List<Finding> findings)
    {
        var fault = OfMessage.Contains(name) ? "it describes the message itself, and is not a call's to say" : FaultOf(name);
        if (fault is not null)
        {
            findings.Add(Finding.Of(Rules.HeaderRefused, page, place, name, fault));
        }

        return fault is null;
    }

    private static string? FaultOf(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!IsOfToken(name[i]))
            {
                var letter = char.IsSurrogatePair(name, i) ? name.Substring(i, 2) : name[i].ToString();
                return $"its name has '{letter}' ({Unseen.CodeAt(name, i)}), and names of headers have the letters A to Z, digits and {Signs}";
            }
        }

        return null;
    }

    private static bool IsOfToken(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Signs.Contains(c);
}
