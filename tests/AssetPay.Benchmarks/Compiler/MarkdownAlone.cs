using ApiDocs.Parsing;
using Markdig;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>What the markdown parser does with a page, behind its guards and without.</summary>
internal static class MarkdownAlone
{
    private static readonly MarkdownPipeline s_guarded = MarkdownDialect.Builder().Guarded().Build();

    private static readonly MarkdownPipeline s_unguarded = MarkdownDialect.Builder().Build();

    /// <summary>Ends where a bound is passed.</summary>
    public static void Parse(string text)
    {
        try
        {
            Guarded(new PageText("page.md", text));
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
