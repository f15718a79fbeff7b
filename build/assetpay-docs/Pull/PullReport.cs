namespace ApiDocs.Tool.Pull;

/// <summary>What a pull changes in the files of a folder, and what of the index it did not take.</summary>
internal sealed record PullReport(
    IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed, int Unchanged, IReadOnlyList<string> LeftOut)
{
    public bool IsNothing => Added.Count + Changed.Count + Removed.Count == 0;

    public override string ToString() => $"{Added.Count} pages added, {Changed.Count} changed, {Removed.Count} removed, {Unchanged} as they were";
}
