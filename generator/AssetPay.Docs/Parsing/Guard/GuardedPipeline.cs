using Markdig;

namespace ApiDocs.Parsing;

/// <summary>Sets the guards before all that the markdown parser reads by itself.</summary>
internal static class GuardedPipeline
{
    public static MarkdownPipelineBuilder Guarded(this MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Insert(0, new LineGuard());
        builder.InlineParsers.Insert(0, new InlineGuard());
        return builder;
    }
}
