using System.Globalization;
using System.Text;

namespace ApiDocs.Generator.Emit.Gates;

/// <summary>Addresses of a page: a link of a doc comment, and the fixed parts of a request's path.</summary>
internal static class UrlGate
{
    private const string PathCharacters = "-._~!$&'()*+,;=:@/%";

    /// <summary>The value of a <c>href</c>, or null when the target is not something to open in a browser.</summary>
    public static string? Href(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto"
            ? XmlGate.Attribute(target.Trim().Replace(" ", "%20"))
            : null;

    /// <summary>A fixed part of a path with everything percent-encoded that may not stand in one (<c>?</c> and <c>#</c> would end it).</summary>
    public static string Path(string literal)
    {
        var path = new StringBuilder(literal.Length);
        foreach (var b in Encoding.UTF8.GetBytes(literal))
        {
            var c = (char)b;
            if (b < 128 && (char.IsLetterOrDigit(c) || PathCharacters.Contains(c)))
            {
                path.Append(c);
            }
            else
            {
                path.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return path.ToString();
    }
}
