namespace ApiDocs.Sandbox;

/// <summary>The query of an address, taken apart.</summary>
internal static class QueryText
{
    public static List<KeyValuePair<string, string>> Read(string query) => [.. query.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .Select(pair => KeyValuePair.Create(Decoded(pair[0]), pair.Length > 1 ? Decoded(pair[1]) : ""))];

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
