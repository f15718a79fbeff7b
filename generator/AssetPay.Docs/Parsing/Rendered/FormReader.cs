using System.Text.RegularExpressions;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Tells by its content in which form a page is written; a name that ends in .txt says little.</summary>
internal static class FormReader
{
    private static readonly Wording _markdownLine = new("^(?:#{1,6}\\s|>|```|~~~|---\\s*$|\\|.*\\|\\s*$|\\s*<[A-Z][A-Za-z]*[ >])");

    private static readonly Wording _titleLine = new($"^{HttpMethods.Pattern}\\s+/\\S*$");

    public static PageForm Of(PageText page)
    {
        var isFirst = true;
        for (var line = 0; line < page.LineCount; line++)
        {
            var text = page.Line(line);
            if (string.IsNullOrWhiteSpace(text))
                continue;

            // A page that begins with markdown is markdown; further down, code can look like it ("# comment").
            if (isFirst && SiteChrome.IsChrome(text))
                return PageForm.Rendered;

            if (_markdownLine.IsMatch(text))
                return PageForm.Markdown;

            if (IsRendered(text))
                return PageForm.Rendered;

            isFirst = false;
        }

        return PageForm.Markdown;
    }

    private static bool IsRendered(string line) =>
        RunTogetherHeader.Read(line) is not null || _titleLine.IsMatch(line.Trim()) || line.TrimStart().StartsWith("•", StringComparison.Ordinal);
}
