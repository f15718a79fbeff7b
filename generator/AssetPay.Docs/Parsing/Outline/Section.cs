namespace ApiDocs.Parsing;

/// <summary>What a section is about, by its heading.</summary>
internal enum SectionKind
{
    /// <summary>Under the title or the announcement, before the first section.</summary>
    Lead,
    Request,
    Parameters,
    Response,
    RateLimits,
    Errors,
    Authentication,
    Servers,
    Other,
}

/// <summary>A heading (none on top of a page) and the blocks down to the next one.</summary>
internal sealed class Section(HeadingBlock? heading, SectionKind kind, Section? parent)
{
    private bool? _holdsSamples;
    private bool? _tellsChanges;
    private bool? _tellsCallbacks;
    private bool? _isPart;

    public HeadingBlock? Heading { get; } = heading;

    public SectionKind Kind { get; set; } = kind;

    /// <summary>The section of a higher heading that this one belongs to.</summary>
    public Section? Parent { get; } = parent;

    public List<Block> Blocks { get; } = [];

    public string? Name => Heading?.Text.Plain;

    public string? Anchor { get; init; }

    /// <summary>Whether request or response samples stand here; sections need not be called so.</summary>
    public bool HoldsSamples => _holdsSamples ??= Blocks.Any(block => block is FenceBlock fence && (RequestText.IsRequest(fence) || SampleText.IsSample(fence)));

    /// <summary>Whether its heading names a part of an operation and not an operation.</summary>
    public bool IsPart => _isPart ??= PartNames.IsPart(Name);

    /// <summary>Whether it, or one that it is a part of, speaks of what the API sends by itself.</summary>
    public bool TellsCallbacks => _tellsCallbacks ??= CallbackSections.IsTitle(Name) || (Parent?.TellsCallbacks ?? false);

    /// <summary>Whether it is a changelog's, or below one.</summary>
    public bool TellsChanges => _tellsChanges ??= ChangeNotes.IsTitle(Name) || (Parent is { TellsChanges: true } && !ChangeNotes.IsOperation(Name));

    /// <summary>A part of this section, without its heading: what an operation has that shares the section with others.</summary>
    public Section Cut(int from, int to) => With(Blocks.GetRange(from, to - from), from == 0 ? Heading : null, SectionKind.Lead);

    public Section With(List<Block> blocks) => With(blocks, Heading, Kind);

    private Section With(List<Block> blocks, HeadingBlock? heading, SectionKind kind)
    {
        var section = new Section(heading, kind, Parent) { Anchor = Anchor };
        section.Blocks.AddRange(blocks);
        return section;
    }

    public bool IsBelow(Section other) => Parent == other || (Parent?.IsBelow(other) ?? false);

    /// <summary>Whether it, or one that it is a part of, is of that kind. What stands above an operation's title says nothing of the operation.</summary>
    public bool IsIn(SectionKind wanted) => Kind == wanted || (Kind != SectionKind.Lead && (Parent?.IsIn(wanted) ?? false));
}
