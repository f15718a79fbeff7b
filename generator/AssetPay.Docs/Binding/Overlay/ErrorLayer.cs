using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>Rows of error tables, by key, or by code where there is none.</summary>
internal sealed class ErrorLayer(OverlayNotes notes, string? page, string operation, Func<string, bool> isElsewhere) : RowLayer<ErrorRow>(notes, page)
{
    public static Quote Name(ErrorRow row) => row.Key ?? row.Code ?? new Quote("", row.Place);

    protected override Quote NameOf(ErrorRow row) => Name(row);

    protected override string Say(ErrorRow row, string name) => $"The error {name}{operation}";

    protected override bool IsNameOnly(ErrorRow row) => row is { Called: not null, Http: null } && (row.Key is null || row.Code is null) && row.Description.IsEmpty;

    protected override bool IsElsewhere(ErrorRow row, string name) => isElsewhere(name);

    protected override ErrorRow Renamed(ErrorRow row, Quote name) => row.Key is null ? row with { Code = name with { Struck = null } } : row with { Key = name with { Struck = null } };

    protected override ErrorRow Merge(ErrorRow mine, ErrorRow theirs, CellLayer cells) => mine with
    {
        Code = theirs.Key is null ? mine.Code : cells.Cell("The code", mine.Code, theirs.Code),
        Http = cells.Cell("The HTTP status", mine.Http, theirs.Http),
        Description = cells.Words("The description", mine.Description, mine.Place, theirs.Description, theirs.Place),
        Called = cells.Cell("The name in C#", mine.Called, theirs.Called),
    };
}
