using Markdig;

namespace ApiDocs.Parsing;

/// <summary>What the guards of one run of the markdown parser know: the count of its marks, and whether it is still wanted.</summary>
internal sealed class GuardedContext(PageBudget budget, LineMap map, CancellationToken cancellationToken) : MarkdownParserContext
{
    public MarkCount Count { get; } = new(budget, map, cancellationToken);

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public void Definition(int position) => budget.Definition(map.OffsetOf(position));
}
