namespace ApiDocs.Runtime;

/// <summary>The base64 of JSON Web Tokens: - and _ for + and /, no padding.</summary>
internal static class Base64Url
{
    internal static string Encode(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    internal static byte[] Decode(string text)
    {
        var base64 = text.Replace('-', '+').Replace('_', '/');
        try
        {
            return Convert.FromBase64String(base64.PadRight(base64.Length + ((4 - (base64.Length % 4)) % 4), '='));
        }
        catch (FormatException exception)
        {
            throw new FormatException("The text is no base64 of a token.", exception);
        }
    }
}
