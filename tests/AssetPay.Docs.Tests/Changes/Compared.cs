using ApiDocs.Binding;
using ApiDocs.Changes;
using ApiDocs.Model;
using ApiDocs.Tests.Binding;

namespace ApiDocs.Tests.Changes;

/// <summary>Two states of invented pages, bound and compared.</summary>
internal sealed record Compared(BindResult Old, BindResult New)
{
    public Contract OldContract { get; } = ContractOf.Model(Old.Model!);

    public Contract NewContract { get; } = ContractOf.Model(New.Model!);

    public IReadOnlyList<Change> Changes => [.. ContractDiff.Compare(OldContract, NewContract)];

    /// <summary>Without those that only concern the C# names.</summary>
    public IReadOnlyList<Change> OnTheWire => [.. Changes.Where(change => !change.IsNameOnly)];

    public static Compared Of(IEnumerable<(string Path, string Text)> old, IEnumerable<(string Path, string Text)> now) =>
        new(InventedDocs.Of([.. old]).Bound, InventedDocs.Of([.. now]).Bound);

    /// <summary>"! Changed POST /boats name required: no -> yes": the mark stands before what breaks.</summary>
    public static string Line(Change change) =>
        $"{(change.IsBreaking ? "! " : "")}{change.Kind} {change.Address}"
        + (change.Kind == ChangeKind.Renamed ? $" from {change.Before}" : "")
        + (change.Kind == ChangeKind.Changed ? $" {change.Aspect}: {change.Before} -> {change.After}" : "");

    public IEnumerable<string> Lines => OnTheWire.Select(Line);
}
