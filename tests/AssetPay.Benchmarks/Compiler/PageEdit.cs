using System.Collections.Immutable;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>What somebody changes in a page.</summary>
public enum PageEdit
{
    /// <summary>A sentence that is in no doc comment: of a guide.</summary>
    UnquotedProse,

    /// <summary>A sentence that an operation's doc comment quotes.</summary>
    QuotedProse,

    /// <summary>A row in the table of an operation's parameters.</summary>
    TableRow,
}

/// <summary>Makes the edits.</summary>
internal static class PageEdits
{
    /// <summary>A page out of the middle of these, and the same after the edit.</summary>
    public static (PageFile Before, PageFile After) Make(PageEdit edit, ImmutableArray<PageFile> pages) => edit switch
    {
        PageEdit.UnquotedProse => Edited(pages, page => page.Page.StartsWith("guides/", StringComparison.Ordinal), "\n<Note>\n  ", "\n<Note>\n  Mind the tide. "),
        PageEdit.QuotedProse => Edited(pages, IsTablePage, "See [the guide]", "Mind the tide. See [the guide]"),
        _ => Edited(pages, IsTablePage, "\n## Response\n", "| `colour` | string | No | Of the hull |\n\n## Response\n"),
    };

    private static bool IsTablePage(PageFile page) => page.Content.Contains("# POST /", StringComparison.Ordinal) && page.Content.Contains("### Body Parameters", StringComparison.Ordinal);

    private static (PageFile Before, PageFile After) Edited(ImmutableArray<PageFile> pages, Func<PageFile, bool> isWanted, string old, string @new)
    {
        var wanted = pages.Where(isWanted).ToList();
        var page = wanted[wanted.Count / 2];
        return page.Content.Contains(old, StringComparison.Ordinal)
            ? (page, new(page.Page, page.Content.Replace(old, @new, StringComparison.Ordinal)))
            : throw new InvalidOperationException($"There is no '{old}' in {page.Page}.");
    }
}
