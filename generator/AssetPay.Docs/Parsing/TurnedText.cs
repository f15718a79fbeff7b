using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>Finds the marks that turn the order of a page's letters around: what a reader sees is not what the page says.</summary>
internal static class TurnedText
{
    private static readonly char[] Marks = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];

    /// <summary>The first of them, once for a page.</summary>
    public static IEnumerable<Finding> Find(PageText page) =>
        page.Text.IndexOfAny(Marks) is >= 0 and var first ? [Finding.Of(Rules.UnseenCharacters, page.Path, page.PlaceOf(first, first + 1), "The page", Unseen.CodeAt(page.Text, first))] : [];
}
