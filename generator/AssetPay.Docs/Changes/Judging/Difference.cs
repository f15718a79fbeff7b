namespace ApiDocs.Changes;

/// <summary>Who writes a part and who reads it.</summary>
[Flags]
internal enum Side
{
    None = 0,
    /// <summary>The caller writes it.</summary>
    Request = 1,
    /// <summary>The caller reads it.</summary>
    Response = 2,
}

/// <summary>Something that is different, before it is judged. Before and after are the aspect's values as the contracts have them.</summary>
internal sealed record Difference(ChangeKind Kind, PartKind Part, Side Side, ContractPart? Old, ContractPart? New, string? Aspect = null, string? Before = null, string? After = null)
{
    /// <summary>A rule: whatever the old contract accepts keeps it.</summary>
    public bool IsKept { get; init; }

    public bool IsAdded => Kind == ChangeKind.Added;

    public bool IsRemoved => Kind == ChangeKind.Removed;

    public bool IsRenamed => Kind == ChangeKind.Renamed;

    public bool IsRequest => (Side & Side.Request) != 0;

    public bool IsResponse => (Side & Side.Response) != 0;

    public bool IsField => Part is PartKind.Parameter or PartKind.Member;

    /// <summary>The aspect has changed, from something or from nothing said.</summary>
    public bool Of(string aspect) => Aspect == aspect;

    public bool Begins(string aspect) => Aspect == aspect && Before is null;

    public bool Ends(string aspect) => Aspect == aspect && After is null;
}
