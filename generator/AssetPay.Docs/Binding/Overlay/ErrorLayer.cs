using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>Rows of error tables, by key, or by code where there is none.</summary>
internal sealed class ErrorLayer(OverlayNotes notes, string? page, string operation, Func<string, Place?> elsewhere) : RowLayer<ErrorRow>(notes, page)
{
    public static Quote Name(ErrorRow row) => row.Key ?? row.Code ?? new Quote("", row.Place);

    protected override Quote NameOf(ErrorRow row) => Name(row);

    protected override string Say(ErrorRow row, string name) => $"the error {name}{operation}";

    protected override bool IsNameOnly(ErrorRow row) => row is { Called: not null, Http: null } && (row.Key is null || row.Code is null) && row.Description.IsEmpty;

    protected override Place? Elsewhere(ErrorRow row, string name) => elsewhere(name);

    protected override bool IsToldLater => true;

    protected override ErrorRow Renamed(ErrorRow row, Quote name) => row.Key is null ? row with { Code = name with { Struck = null } } : row with { Key = name with { Struck = null } };

    protected override ErrorRow Merge(ErrorRow mine, ErrorRow theirs, CellLayer cells) => mine with
    {
        Place = cells.Page is null ? mine.Place : theirs.Place,
        Under = cells.Page is null ? mine.Under : mine.Place,
        Code = theirs.Key is null ? mine.Code : cells.Cell("the code", mine.Code, theirs.Code),
        Http = cells.Cell("the HTTP status", mine.Http, theirs.Http),
        Description = cells.Words("the description", mine.Description, mine.Place, theirs.Description, theirs.Place),
        Repeating = cells.Cell("what repeating does after it", mine.Repeating, theirs.Repeating),
        Called = cells.Cell("the name in C#", mine.Called, theirs.Called),
    };
}
