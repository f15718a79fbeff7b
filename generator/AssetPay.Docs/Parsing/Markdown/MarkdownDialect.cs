using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace ApiDocs.Parsing;

/// <summary>The markdown that pages are written in: tables of bars, and text that is struck out.</summary>
internal static class MarkdownDialect
{
    public static MarkdownPipelineBuilder Builder() =>
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
}
