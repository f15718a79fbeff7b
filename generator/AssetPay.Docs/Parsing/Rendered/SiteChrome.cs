namespace ApiDocs.Parsing;

/// <summary>What a browser copies along from the site around the page.</summary>
internal static class SiteChrome
{
    private static readonly HashSet<string> _lines = new(StringComparer.OrdinalIgnoreCase)
    {
        "Skip to main content", "Copy page", "Copy", "Copied", "Ask AI", "Search...", "On this page", "Navigation", "Was this page helpful?", "Suggest edits", "Raise issue",
    };

    public static bool IsChrome(string line) => _lines.Contains(line.Trim().Trim('\u200B', '\uFEFF'));
}
