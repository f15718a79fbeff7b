namespace ApiDocs.Parsing;

/// <summary>The front end for markdown pages: components taken apart, the rest read by Markdig.</summary>
internal sealed class MarkdownOutline
{
    private readonly PageText _page;
    private readonly Stack<(ComponentTag Tag, List<Block> Outer)> _open = new();
    private readonly List<PagePart.Lines> _lines = [];
    private readonly List<LinkAt> _links = [];
    private readonly CancellationToken _cancellationToken;
    private List<Block> _blocks = [];

    private MarkdownOutline(PageText page, CancellationToken cancellationToken) => (_page, _cancellationToken) = (page, cancellationToken);

    public static PageOutline Read(PageText page, CancellationToken cancellationToken)
    {
        var outline = new MarkdownOutline(page, cancellationToken);
        var firstLine = FrontMatter.Read(page, outline._blocks);
        var parts = ComponentSplitter.Split(page, firstLine, cancellationToken);
        var pairs = Pairs(parts);
        for (var i = 0; i < parts.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            outline.Add(parts[i], pairs.Contains(i));
        }

        outline.Flush();
        return new PageOutline(outline._blocks, outline._links);
    }

    /// <summary>The indices of all tags that have their counterpart. A tag without one stands for nothing and holds nothing.</summary>
    private static HashSet<int> Pairs(List<PagePart> parts)
    {
        const int DeepestNesting = 64;
        var pairs = new HashSet<int>();
        if (!parts.Exists(part => part is PagePart.Tag))
            return pairs;

        var open = new List<(string Name, int Index)>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is not PagePart.Tag { Value: { IsVoid: false } tag })
                continue;

            if (open.Count > DeepestNesting)
                open.RemoveAt(0);

            if (!tag.IsClosing)
                open.Add((tag.Name, i));
            else if (open.FindLastIndex(opened => opened.Name == tag.Name) is >= 0 and var index)
            {
                pairs.Add(open[index].Index);
                pairs.Add(i);
                open.RemoveRange(index, open.Count - index);
            }
        }

        return pairs;
    }

    private void Add(PagePart part, bool isPaired)
    {
        if (part is PagePart.Tag { Value: var read })
            _page.Budget.Parts(1 + read.Attributes.Count, read.Start);

        switch (part)
        {
            case PagePart.Lines line:
                _lines.Add(line);
                break;
            case PagePart.Whole whole:
                Flush();
                _blocks.Add(whole.Block);
                break;
            case PagePart.Table html:
                Flush();
                if (HtmlTable.Read(_page, html.Start, html.End) is { } table)
                    _blocks.Add(table);
                break;
            case PagePart.Tag { Value: { IsClosing: false } tag }:
                Flush();
                Open(tag, isPaired);
                break;
            case PagePart.Tag when isPaired:
                Flush();
                Close();
                break;
            default:
                Flush();
                break;
        }
    }

    private void Open(ComponentTag tag, bool isPaired)
    {
        if (isPaired)
        {
            _open.Push((tag, _blocks));
            _blocks = [];
        }

        if (tag.Attribute("href") is { Value.Length: > 0 } href)
            _links.Add(new LinkAt(href.Value, href.At, href.At + href.Value.Length));

        // "Show properties" over what is nested in a field is no word about the field.
        if (!_open.Any(outer => FieldTag.IsField(outer.Tag)))
            ComponentTitle.Add(_page, tag, _blocks);

        if (!isPaired && FieldTag.IsField(tag))
            FieldTable.Add(_page, tag, [], _blocks);
        else if (CallTag.Read(_page, tag) is { } call)
            _blocks.Add(call);
    }

    private void Close()
    {
        var (tag, outer) = _open.Pop();
        var inner = _blocks;
        _blocks = outer;
        if (Callouts.IsName(tag.Name))
            Callouts.Add(_page, tag.Name, inner, _blocks);
        else if (FieldTag.IsField(tag))
            FieldTable.Add(_page, tag, inner, _blocks);
        else if (CallTag.Read(_page, tag, inner) is { } call)
            _blocks.Add(call);
        else if (FieldTable.PlaceOf(tag.Name) is { } place)
            _blocks.AddRange(inner.Select(block => FieldTable.In(block, place)));
        else if (tag.Name is "Steps" or "Step" || tag.Attribute("href") is not null)
            _blocks.AddRange(inner.Select(block => block with { IsStep = true }));
        else
            _blocks.AddRange(inner);
    }

    private void Flush()
    {
        if (_lines.Exists(run => !_page.IsBlank(run.Start, run.End)))
            MarkdownBlocks.Read(_page, LineMap.Of(_page, _lines, _open.Count == 0 ? 0 : Indent()), _blocks, _links, _cancellationToken);

        _lines.Clear();
    }

    /// <summary>How far all lines of a component's content are set in.</summary>
    private int Indent()
    {
        var least = int.MaxValue;
        foreach (var run in _lines)
        {
            for (var (line, start) = (_page.LineAt(run.Start), run.Start); start <= run.End && least > 0; start = _page.StartOf(line))
            {
                var end = Math.Min(_page.EndOf(line), run.End);
                if (!_page.IsBlank(start, end))
                    least = Math.Min(least, SpacesAt(start, end));

                if (++line == _page.LineCount)
                    break;
            }
        }

        return least == int.MaxValue ? 0 : least;
    }

    private int SpacesAt(int start, int end)
    {
        var at = start;
        while (at < end && _page.Text[at] is ' ' or '\t')
            at++;

        return at - start;
    }
}
