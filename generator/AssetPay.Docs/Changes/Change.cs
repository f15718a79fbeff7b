namespace ApiDocs.Changes;

public enum ChangeKind
{
    Added,
    Removed,
    Renamed,
    Changed,
}

/// <summary>
/// A change in what the documentation means. The addresses are those of the part in the old and in the new contract; null where it has
/// none. Before and after are words for a reader. The rule and its reason say why it breaks a caller, or why not.
/// </summary>
public sealed record Change(
    ChangeKind Kind, PartKind Part, string? OldAddress, string? NewAddress, string? Aspect, string? Before, string? After, string Rule, bool IsBreaking, string Why)
{
    public string Address => (NewAddress ?? OldAddress)!;

    /// <summary>Nothing on the wire is different: only the source code of a caller of the client says another name.</summary>
    public bool IsNameOnly => Aspect is AspectNames.Method or AspectNames.TypeName || (Kind == ChangeKind.Renamed && Part is PartKind.Type or PartKind.Server or PartKind.Credential);
}
