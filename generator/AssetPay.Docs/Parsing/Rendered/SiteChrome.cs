namespace ApiDocs.Parsing;

/// <summary>What a browser copies along from the site around the page.</summary>
internal static class SiteChrome
{
    private static readonly HashSet<string> _lines = new(StringComparer.OrdinalIgnoreCase)
    {
        "Skip to main content", "Copy page", "Copy", "Copied", "Ask AI", "Search...", "On this page", "Navigation", "Was this page helpful?", "Suggest edits", "Raise issue",
    };

    private static readonly string[] _openings = ["URL Source:", "Published Time:", "Markdown Content:"];

    /// <summary>What a reader's extraction writes on top of the page: its title again, its address, a line that says that the page begins.</summary>
    public static bool IsOfExtraction(PageText page, int line)
    {
        if (page.FirstLetterOf(line) is not ('U' or 'P' or 'M' or 'T'))
            return false;

        var text = page.Line(line);
        return Begins(text) || (line == 0 && text.StartsWith("Title:", StringComparison.Ordinal) && page.Text.Contains("\nURL Source:", StringComparison.Ordinal));
    }

    private static bool Begins(string line) => Array.Exists(_openings, opening => line.StartsWith(opening, StringComparison.Ordinal));

    public static bool IsChrome(string line) => _lines.Contains(line.Trim().Trim('\u200B', '\uFEFF'));
}
