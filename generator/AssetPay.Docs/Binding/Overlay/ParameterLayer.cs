using System.Text.RegularExpressions;
using ApiDocs.Binding.Sources;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>Rows of parameters or of an answer's fields, by their full names.</summary>
internal sealed class ParameterLayer(OverlayNotes notes, string? page, string operation, string kind, Func<string, Place?> shown) : RowLayer<ParameterRow>(notes, page)
{
    private static readonly Regex Data = new(@"^(?:data|result|payload)?\.", RegexOptions.CultureInvariant);

    /// <summary>The members that lead to it, whatever brackets the page sets: <c>items[].price</c> is <c>items.price</c>.</summary>
    public static string Plain(string name) => Data.Replace(MemberPaths.Plain(name), "");

    protected override Quote NameOf(ParameterRow row) => row.Name;

    protected override string Key(ParameterRow row, string name) => row.In + " " + Plain(name);

    protected override string Say(ParameterRow row, string name) => $"the {kind} '{name}' of {operation}";

    protected override bool IsNameOnly(ParameterRow row) =>
        row is { Called: not null, Type: null or { Text: "" or "-" }, Required: null or { Text: "" or "-" }, Default: null or { Text: "" or "-" } } && row.Description.IsEmpty;

    protected override Place? Elsewhere(ParameterRow row, string name) => shown(Plain(name));

    protected override ParameterRow Renamed(ParameterRow row, Quote name) => row with { Name = name with { Struck = null } };

    protected override ParameterRow Merge(ParameterRow mine, ParameterRow theirs, CellLayer cells)
    {
        var words = new CellLayer(cells.Notes, cells.Subject, cells.Page);
        var text = words.Cell("the description", mine.DescriptionText, theirs.DescriptionText);
        return mine with
        {
            Type = cells.Cell("the type", mine.Type, theirs.Type),
            Required = cells.Cell("the word for required", mine.Required, theirs.Required),
            Default = cells.Cell("the default", mine.Default, theirs.Default),
            Description = ReferenceEquals(text, mine.DescriptionText) ? mine.Description : text is null ? Prose.None : theirs.Description,
            DescriptionText = text,
            Called = cells.Cell("the name in C#", mine.Called, theirs.Called),
        };
    }

    protected override void TakeAway(List<ParameterRow> rows, int index)
    {
        var row = rows[index];
        rows.RemoveAll(other => ReferenceEquals(other, row) || (other.In == row.In && IsInside(other, row.Name.Text)));
    }

    protected override void Rename(List<ParameterRow> rows, int index, Quote name)
    {
        var old = rows[index];
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].In == old.In && IsInside(rows[i], old.Name.Text))
                rows[i] = Renamed(rows[i], rows[i].Name with { Text = name.Text.TrimEnd('[', ']') + rows[i].Name.Text.Substring(old.Name.Text.TrimEnd('[', ']').Length) });
        }

        rows[index] = Renamed(old, name);
    }

    private static bool IsInside(ParameterRow row, string outer)
    {
        outer = outer.TrimEnd('[', ']');
        return row.Name.Text.StartsWith(outer + ".", StringComparison.Ordinal) || row.Name.Text.StartsWith(outer + "[", StringComparison.Ordinal);
    }
}
