using ApiDocs.Binding.Names;

namespace ApiDocs.Binding.Types;

/// <summary>Names whose values are never shown: credentials, and trade URLs, which let anybody send offers.</summary>
internal static class SecretNames
{
    private static readonly string[] Words = ["token", "secret", "password", "apikey", "privatekey", "signature", "tradeurl", "authorization", "jwt", "credential", "pin", "cvv", "mnemonic"];

    public static bool IsSecret(string wireName)
    {
        var words = WordSplitter.Split(wireName).ConvertAll(word => word.ToLowerInvariant());
        var pairs = words.Zip(words.Skip(1), (first, second) => first + second);
        return words.Concat(pairs).Any(Words.Contains) || Words.Contains(wireName.ToLowerInvariant());
    }
}
