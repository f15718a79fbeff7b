using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>Values of a union by what goes over the wire, those of an enum by name.</summary>
internal sealed class UnionValueLayer(OverlayNotes notes, string? page, string owner) : RowLayer<UnionValue>(notes, page)
{
    protected override Quote NameOf(UnionValue row) => new(row.Name ?? row.Value, row.Place) { Struck = row.Struck };

    protected override string Say(UnionValue row, string name) => $"the value '{name}' of {owner}";

    protected override bool IsNameOnly(UnionValue row) => row is { Called: not null, Comment: "", Struck: null, Name: null };

    protected override UnionValue Renamed(UnionValue row, Quote name) => row.Name is null ? row with { Value = name.Text, Place = name.Place } : row with { Name = name.Text, Place = name.Place };

    protected override UnionValue Merge(UnionValue mine, UnionValue theirs, CellLayer cells)
    {
        if (cells.Page is { } there && mine.Value == theirs.Value && theirs is { Called: null, Struck: null } && (theirs.Comment.Length == 0 || theirs.Comment == mine.Comment))
            cells.Notes.Needless(cells.Subject, NameOf(theirs) with { Text = theirs.Value }, mine.Place, there);

        var value = cells.Cell("the value", new(mine.Value, mine.Place), new(theirs.Value, theirs.Place), mayRepeat: true)!;
        return mine with
        {
            Value = value.Text,
            Comment = cells.Cell("the comment", Comment(mine), Comment(theirs), mayRepeat: true)?.Text ?? "",
            Called = cells.Cell("the name in C#", mine.Called, theirs.Called),
        };
    }

    private static Quote? Comment(UnionValue value) => value.Comment.Length == 0 ? null : new(value.Comment, value.Place);
}
