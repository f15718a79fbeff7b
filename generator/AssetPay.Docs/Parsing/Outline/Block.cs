namespace ApiDocs.Parsing;

/// <summary>
/// A block of a page in a form that says nothing of how the page was written: the markdown and the rendered front end make the
/// same blocks, so that the same recognisers serve both.
/// </summary>
internal abstract record Block(Passage Text)
{
    /// <summary>Whether it stands in a step of a guide, or in a card that leads elsewhere.</summary>
    public bool IsStep { get; init; }
}

internal sealed record HeadingBlock(int Level, Passage Text) : Block(Text)
{
    private (bool IsRead, Call? Call) _announced;

    /// <summary>The call that the heading announces, if it does. Read once, however many ask.</summary>
    public Call? Announced
    {
        get
        {
            if (!_announced.IsRead)
                _announced = (true, AnnouncementReader.Read(this));

            return _announced.Call;
        }
    }
}

internal sealed record ParagraphBlock(Passage Text) : Block(Text);

/// <summary>One item of a list; items of inner lists stand in the same row.</summary>
internal sealed record BulletBlock(bool Numbered, Passage Text) : Block(Text)
{
    /// <summary>How many lists it stands in besides its own.</summary>
    public int Depth { get; init; }
}

/// <summary>A fence's content. <paramref name="Language"/> is its first word, in lower case, or empty.</summary>
internal sealed record FenceBlock(string Language, Passage Text) : Block(Text)
{
    /// <summary>What stands behind the language: "422", "title=\"404 Not Found\"".</summary>
    public string Title { get; init; } = "";
}

/// <summary>A note, a warning and the like; a quotation has no label.</summary>
internal sealed record CalloutBlock(string? Label, Passage Text) : Block(Text);

/// <summary>A table; <paramref name="Text"/> is its header row.</summary>
internal sealed record TableBlock(List<Passage> Header, List<RowText> Rows, Passage Text) : Block(Text)
{
    private ColumnRole[]? _roles;
    private ErrorColumns? _errorColumns;

    /// <summary>Made of components that describe a field each.</summary>
    public bool IsOfTags { get; init; }

    /// <summary>What its columns are, if it is one of parameters.</summary>
    public ColumnRole[] Roles => _roles ??= ColumnNames.Roles(this);

    /// <summary>The same, if it is one of errors.</summary>
    public ErrorColumns ErrorColumns => _errorColumns ??= ErrorColumns.Of(this);
}

/// <summary>A component that names a call: <c>&lt;ApiEndpoint method="POST" path="/boats" /&gt;</c>.</summary>
internal sealed record CallBlock(Passage Text, Flow.Quote Method, Flow.Quote Address) : Block(Text)
{
    /// <summary>The path, where the address has it behind that of a server (<c>baseUrl="https://host/v1" path="/boats"</c>).</summary>
    public Flow.Quote? Path { get; init; }
}

/// <summary>A row's cells, and where in the page the row begins and ends.</summary>
internal sealed record RowText(List<Passage> Cells, int Start, int End)
{
    /// <summary>Set where the cells' boundaries had to be guessed; told only if the table turns out to be read.</summary>
    public Flow.Finding? Guess { get; init; }

    /// <summary>The cells in one passage, divided as a quoted row divides them.</summary>
    public Passage Joined(PageText page) => CellRow.Join(page, Cells, Start);
}

internal static class CellRow
{
    public static Passage Join(PageText page, List<Passage> cells, int at)
    {
        var builder = new PassageBuilder(page, at);
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
                builder.Add(" | ", cell.OffsetOf(0), cell.OffsetOf(0), Flow.InlineStyle.Plain, null);

            builder.Add(cell, "");
            isFirst = false;
        }

        return builder.Build();
    }
}

/// <summary>A link's target, and where in the page it is written.</summary>
internal sealed record LinkAt(string Target, int Start, int End);

/// <summary>What a front end made of a page.</summary>
internal sealed record PageOutline(IReadOnlyList<Block> Blocks, IReadOnlyList<LinkAt> Links);
