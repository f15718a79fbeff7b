using Markdig.Parsers;
using MarkdigParagraph = Markdig.Syntax.ParagraphBlock;

namespace ApiDocs.Parsing;

/// <summary>
/// Hears of every line that is no code before the markdown parser's own readers do: the one place where its work can be cancelled, and where
/// what can define a link is known from what only looks like it. Takes none.
/// </summary>
internal sealed class LineGuard : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.Context is GuardedContext context)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (CanDefine(processor))
                context.Definition(processor.Line.Start);
        }

        return BlockState.None;
    }

    // "[boat]: /boats" begins a paragraph, or goes on where one has such a beginning; the name can be cut into lines before its end.
    private static bool CanDefine(BlockProcessor processor) =>
        processor.Line.Length > 1 && processor.Line.Text.IndexOf("]:", processor.Line.Start, processor.Line.Length, StringComparison.Ordinal) >= 0
        && (processor.CurrentChar == '[' || IsBegun(processor.CurrentBlock) || IsBegun(processor.LastBlock));

    private static bool IsBegun(Markdig.Syntax.Block? block)
    {
        if (block is not MarkdigParagraph { Lines: { Count: > 0, Lines: { } lines } })
            return false;

        var first = lines[0].Slice;
        first.TrimStart();
        return first.CurrentChar == '[';
    }
}
