using ApiDocs.Parsing;
using Markdig;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>What the markdown parser does with a page, behind its guards and without.</summary>
internal static class MarkdownAlone
{
    private static readonly MarkdownPipeline s_guarded = MarkdownDialect.Builder().Guarded().Build();

    private static readonly MarkdownPipeline s_unguarded = MarkdownDialect.Builder().Build();

    /// <summary>What it is given of a page: no tags of components, long tables cut. Null where the page is refused before.</summary>
    public static LineMap? Given(string text)
    {
        var page = new PageText("page.md", text);
        try
        {
            PageGuard.Check(page);
            return LineMap.Of(page, [.. ComponentSplitter.Split(page, 0, CancellationToken.None).OfType<PagePart.Lines>()], 0);
        }
        catch (PageRefusedException)
        {
            return null;
        }
    }

    /// <summary>Ends where a bound is passed.</summary>
    public static void Parse(LineMap? map)
    {
        try
        {
            if (map is not null)
                Markdig.Markdown.Parse(map.Text, s_guarded, new GuardedContext(new PageBudget(), map, CancellationToken.None));
        }
        catch (PageRefusedException)
        {
            // Which is what the guards are for.
        }
    }

    public static void Guarded(PageText page)
    {
        PageGuard.Check(page);
        var map = LineMap.Of(page, [new PagePart.Lines(0, page.Text.Length)], 0);
        Markdig.Markdown.Parse(map.Text, s_guarded, new GuardedContext(page.Budget, map, CancellationToken.None));
    }

    public static void Unguarded(PageText page)
    {
        var map = LineMap.Of(page, [new PagePart.Lines(0, page.Text.Length)], 0);
        Markdig.Markdown.Parse(map.Text, s_unguarded);
    }
}
