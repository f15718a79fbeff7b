using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdigHeading = Markdig.Syntax.HeadingBlock;
using MarkdigParagraph = Markdig.Syntax.ParagraphBlock;

namespace ApiDocs.Parsing;

/// <summary>Reads a run of lines with Markdig into blocks.</summary>
internal sealed class MarkdownBlocks
{
    private static readonly MarkdownPipeline _pipeline = MarkdownDialect.Builder().Guarded().Build();

    private readonly PageText _page;
    private readonly LineMap _map;
    private readonly List<Block> _blocks;
    private readonly List<LinkAt> _links;
    private readonly InlineReader _inlines;
    private readonly TableReader _tables;
    private readonly bool _isQuoted;
    private int _depth;

    private MarkdownBlocks(PageText page, LineMap map, List<Block> blocks, List<LinkAt> links, bool isQuoted)
    {
        _isQuoted = isQuoted;
        _page = page;
        _map = map;
        _blocks = blocks;
        _links = links;
        _inlines = new InlineReader(page, map, links);
        _tables = new TableReader(page, map, _inlines);
    }

    public static void Read(PageText page, LineMap map, List<Block> blocks, List<LinkAt> links, CancellationToken cancellationToken) =>
        new MarkdownBlocks(page, map, blocks, links, isQuoted: false).Add(Markdig.Markdown.Parse(map.Text, _pipeline, new GuardedContext(page.Budget, map, cancellationToken)));

    private void Add(ContainerBlock container)
    {
        foreach (var block in container)
            Add(block);
    }

    private void Add(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case MarkdigHeading heading:
                _blocks.Add(new HeadingBlock(heading.Level, HeadingMarks.Cut(_inlines.Read(heading))));
                break;
            case Table table:
                AddIfAny(_tables.Read(table));
                break;
            case ListBlock list:
                AddItems(list);
                break;
            case QuoteBlock quote when !_isQuoted:
                AddQuote(quote);
                break;
            case FencedCodeBlock fence:
                _blocks.Add(new FenceBlock(Language(fence), Lines(fence)) { Title = fence.Arguments?.Trim() ?? "" });
                break;
            case HtmlBlock { Type: not HtmlBlockType.Comment } html:
                AddHtml(Lines(html));
                break;
            case CodeBlock code:
                _blocks.Add(new FenceBlock("", Lines(code)));
                break;
            case MarkdigParagraph paragraph:
                AddParagraph(_inlines.Read(paragraph));
                break;
            case LinkReferenceDefinitionGroup or HtmlBlock:
                break;
            case ContainerBlock other:
                Add(other);
                break;
        }
    }

    private void AddItems(ListBlock list)
    {
        _depth++;
        foreach (var child in list)
        {
            if (child is not ListItemBlock item)
                continue;

            var isFirst = true;
            foreach (var block in item)
            {
                if (isFirst && block is MarkdigParagraph paragraph)
                    _blocks.Add(new BulletBlock(list.IsOrdered, _inlines.Read(paragraph)) { Depth = _depth - 1 });
                else
                    Add(block);

                isFirst = false;
            }
        }

        _depth--;
    }

    private void AddQuote(QuoteBlock quote)
    {
        var inner = new List<Block>();
        new MarkdownBlocks(_page, _map, inner, _links, isQuoted: true).Add(quote);
        Callouts.Add(_page, null, inner, _blocks);
    }

    private void AddParagraph(Passage passage)
    {
        if (!passage.IsBlank)
            _blocks.Add(new ParagraphBlock(passage));
    }

    private void AddHtml(Passage html)
    {
        if (HtmlCall.Read(html) is { } call)
            _blocks.Add(call);
        else
            AddParagraph(HtmlText.Read(_page, html));
    }

    private void AddIfAny(Block? block)
    {
        if (block is not null)
            _blocks.Add(block);
    }

    private static string Language(FencedCodeBlock fence) => (fence.Info ?? "").TrimStart('{', '.').Split(' ', '{', ',', ':')[0].Trim().ToLowerInvariant();

    private Passage Lines(LeafBlock leaf) => Verbatim(leaf) ?? OneByOne(leaf);

    /// <summary>The lines in one, if nothing was taken off them; null otherwise.</summary>
    private Passage? Verbatim(LeafBlock leaf)
    {
        var (start, next) = (-1, -1);
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            var slice = leaf.Lines.Lines[i].Slice;
            var at = ReferenceEquals(slice.Text, _map.Text) ? _map.OffsetOf(slice.Start) : -1;
            if (at < 0 || (i > 0 && (at != next || _page.Text[at - 1] != '\n')))
                return null;

            start = i == 0 ? at : start;
            next = at + slice.Length + 1;
        }

        return start < 0 ? null : new Passage(_page, _page.Text.Substring(start, next - 1 - start), start);
    }

    private Passage OneByOne(LeafBlock leaf)
    {
        var builder = new PassageBuilder(_page, _map.OffsetOf(Math.Max(0, leaf.Span.Start)));
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            var line = leaf.Lines.Lines[i];
            var isOfSource = ReferenceEquals(line.Slice.Text, _map.Text);
            var at = _map.OffsetOf(isOfSource ? line.Slice.Start : Math.Max(0, line.Position));
            if (i > 0)
                builder.Add("\n", at, at, Flow.InlineStyle.Plain, null);

            builder.Add(line.Slice.ToString(), at);
        }

        return builder.Build();
    }
}
