using System.ComponentModel;
using System.Security.Cryptography;
using System.Text;

namespace ApiDocs.Runtime;

/// <summary>Signs JSON Web Tokens with a shared secret (HS256). For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiJwt
{
    /// <summary>Makes a token.</summary>
    /// <param name="header">The header as compact JSON.</param>
    /// <param name="claims">The claims as compact JSON.</param>
    /// <param name="secret">The secret; its UTF-8 bytes are the key.</param>
    /// <returns>The token.</returns>
    public static string Sign(ReadOnlySpan<byte> header, ReadOnlySpan<byte> claims, string secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        var text = $"{Base64Url.Encode(header)}.{Base64Url.Encode(claims)}";
        return $"{text}.{Base64Url.Encode(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(text)))}";
    }
}
