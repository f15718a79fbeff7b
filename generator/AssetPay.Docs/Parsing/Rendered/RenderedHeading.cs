using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>A heading of the rendered form: a short line between blank ones that is no sentence.</summary>
internal static class RenderedHeading
{
    private const int Longest = 80;

    // The title of an endpoint; what stood in braces is lost from it.
    private static readonly Wording _announcement = new($"^{HttpMethods.Pattern}\\s+/\\S*$");

    private static readonly Wording _inner = new("^(?:Path|Query|Body|Header) Parameters$|\\bFields$");

    public static HeadingBlock? Read(PageText page, int line, bool isFirst)
    {
        var text = page.Line(line);
        var trimmed = text.Trim();
        if (!IsBlank(page, line - 1) || !IsBlank(page, line + 1) || trimmed.Length is 0 or > Longest)
            return null;

        var at = page.StartOf(line) + (text.Length - text.TrimStart().Length);
        var passage = new PassageBuilder(page, at).Add(trimmed, at).Build();
        if (_announcement.IsMatch(trimmed))
            return new HeadingBlock(1, passage);

        if (".:;,!?".Contains(trimmed[trimmed.Length - 1]) || trimmed.Contains(". ") || CredentialReader.HasStatement(passage) || !char.IsLetterOrDigit(trimmed[0]))
            return null;

        return new HeadingBlock(isFirst ? 1 : _inner.IsMatch(trimmed) ? 3 : 2, passage);
    }

    private static bool IsBlank(PageText page, int line) => line < 0 || line >= page.LineCount || page.IsBlank(line) || SiteChrome.IsChrome(page.Line(line)) || SiteChrome.IsOfExtraction(page, line);
}
