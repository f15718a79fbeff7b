using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>"Lists them all.## GET /boats": a heading that an extraction glued to the sentence before it.</summary>
internal static class GluedHeading
{
    private static readonly Wording _glued = new("(?<=[.!?:)])\\s*(?<heading>#{1,6} (?=[A-Z`]))");

    /// <summary>Where in the line the heading begins; -1 if there is none.</summary>
    public static int In(string text, int start, int end) =>
        text.IndexOf("# ", start, end - start, StringComparison.Ordinal) > start ? In(text.Substring(start, end - start)) : -1;

    private static int In(string line)
    {
        var match = _glued.Match(line);
        return match.Success && !line.Substring(0, match.Index).Contains('`') && line.TrimStart()[0] is not ('#' or '|') ? match.Groups["heading"].Index : -1;
    }
}
