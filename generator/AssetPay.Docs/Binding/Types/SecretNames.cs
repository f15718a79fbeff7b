using ApiDocs.Binding.Names;

namespace ApiDocs.Binding.Types;

/// <summary>Names whose values are never shown: credentials, and trade URLs, which let anybody send offers.</summary>
internal static class SecretNames
{
    private static readonly string[] Words = ["token", "secret", "password", "apikey", "privatekey", "signature", "tradeurl", "authorization", "jwt", "credential", "pin", "cvv", "mnemonic"];

    public static bool IsSecret(string wireName)
    {
        foreach (var secret in Words)
        {
            if (wireName.Equals(secret, StringComparison.OrdinalIgnoreCase) || HasWord(wireName, secret))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one word of the name, or two that follow each other, make the secret one.</summary>
    private static bool HasWord(string name, string secret)
    {
        var (start, length) = (0, 0);
        for (var word = WordSplitter.First(name); word.Length > 0; word = WordSplitter.Next(name, word))
        {
            if ((word.Length == secret.Length && IsAt(name, word.Start, secret, 0, word.Length))
                || (length + word.Length == secret.Length && IsAt(name, start, secret, 0, length) && IsAt(name, word.Start, secret, length, word.Length)))
            {
                return true;
            }

            (start, length) = word;
        }

        return false;
    }

    private static bool IsAt(string name, int start, string secret, int from, int length) =>
        string.Compare(name, start, secret, from, length, StringComparison.OrdinalIgnoreCase) == 0;
}
