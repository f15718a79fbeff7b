namespace ApiDocs.Pages;

/// <summary>By which words a type is known to be a list.</summary>
internal static class ListWords
{
    public static bool IsList(string type) =>
        type.Contains("array", StringComparison.OrdinalIgnoreCase) || type.TrimEnd().EndsWith("[]", StringComparison.Ordinal)
        || type.TrimStart().StartsWith("list", StringComparison.OrdinalIgnoreCase);
}
