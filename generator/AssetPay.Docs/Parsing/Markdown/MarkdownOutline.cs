namespace ApiDocs.Parsing;

/// <summary>The front end for markdown pages: components taken apart, the rest read by Markdig.</summary>
internal sealed class MarkdownOutline
{
    private readonly PageText _page;
    private readonly Stack<(ComponentTag Tag, List<Block> Outer)> _open = new();
    private readonly List<PagePart.Line> _lines = [];
    private readonly List<LinkAt> _links = [];
    private List<Block> _blocks = [];

    private MarkdownOutline(PageText page) => _page = page;

    public static PageOutline Read(PageText page, CancellationToken cancellationToken)
    {
        var outline = new MarkdownOutline(page);
        var firstLine = FrontMatter.Read(page, outline._blocks);
        var parts = ComponentSplitter.Split(page, firstLine);
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
        switch (part)
        {
            case PagePart.Line line:
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
        var indent = _open.Count == 0 ? 0 : Indent();
        var map = new LineMap();
        foreach (var line in _lines)
            map.Add(_page, Math.Min(line.Start + indent, line.End), line.End);

        _lines.Clear();
        MarkdownBlocks.Read(_page, map, _blocks, _links);
    }

    /// <summary>How far all lines of a component's content are set in.</summary>
    private int Indent()
    {
        var least = int.MaxValue;
        foreach (var line in _lines)
        {
            var text = _page.Text.Substring(line.Start, line.End - line.Start);
            if (!string.IsNullOrWhiteSpace(text))
                least = Math.Min(least, text.Length - text.TrimStart(' ', '\t').Length);
        }

        return least == int.MaxValue ? 0 : least;
    }
}
