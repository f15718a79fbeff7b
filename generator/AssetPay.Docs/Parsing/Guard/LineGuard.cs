using Markdig.Parsers;

namespace ApiDocs.Parsing;

/// <summary>Hears of every line before the markdown parser's own readers do: the one place where its work can be cancelled. Takes none.</summary>
internal sealed class LineGuard : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        (processor.Context as GuardedContext)?.CancellationToken.ThrowIfCancellationRequested();
        return BlockState.None;
    }
}
