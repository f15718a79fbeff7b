using ApiDocs.Changes;
using ApiDocs.Tool.Reading;

namespace ApiDocs.Tool.Comparing;

/// <summary>What has changed in meaning between two folders of pages: what breaks a caller first.</summary>
internal sealed record DiffReport(string Old, string New, IReadOnlyList<PlacedChange> Changes)
{
    public int Breaking => Changes.Count(change => change.Change.IsBreaking);

    /// <param name="old">The pages as they were.</param>
    /// <param name="now">The pages as they are.</param>
    /// <param name="withNames">Whether C# names that follow from titles are compared too.</param>
    public static DiffReport Of(DocsReading old, DocsReading now, bool withNames) => new(
        old.Folder, now.Folder,
        [.. ContractDiff.Compare(ContractIn(old), ContractIn(now))
            .Where(change => withNames || !change.IsNameOnly)
            .Select(change => new PlacedChange(change, ChangePlaces.Old(change, old.Bound.Sources), ChangePlaces.New(change, now.Bound.Sources)))
            .OrderByDescending(change => change.Change.IsBreaking)]);

    /// <summary>Pages that announce nothing have no contract, and comparing them would only say that everything is gone.</summary>
    public static Contract ContractIn(DocsReading reading) => reading.Bound.Model is { } model
        ? ContractOf.Model(model)
        : throw new UsageException($"The pages in '{reading.Folder}' announce no operation; run check on them");

    public string Totals => Changes.Count == 0
        ? "No change in meaning"
        : $"{Changes.Count} {(Changes.Count == 1 ? "change" : "changes")} in meaning, {Breaking} breaking";
}
