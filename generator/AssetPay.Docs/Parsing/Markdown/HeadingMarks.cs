using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>"## List boats {#list}", "## List boats {: #list .rule }": what some sites write behind a heading is for them, not for the reader.</summary>
internal static class HeadingMarks
{
    private static readonly Wording _marks = new("\\s*\\{(?:[:#.]|\\s*#)[^{}]*\\}\\s*$");

    public static Passage Cut(Passage heading)
    {
        var match = _marks.Match(heading.Text);
        // The braces of "# GET /boats/{id}" follow a slash, not a blank.
        return match.Success && char.IsWhiteSpace(heading.Text[match.Index]) && !heading.IsCode(heading.Text.Length - 1) ? heading.Slice(0, match.Index) : heading;
    }
}
