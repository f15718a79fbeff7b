using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>One row of a table of parameters, cell by cell.</summary>
internal static class ParameterRowReader
{
    private static readonly Wording _typeMark = new("[\\s,;]*[(\\[]?\\b(?<mark>required|mandatory|optional)[)\\]]?\\s*$", RegexOptions.IgnoreCase | RegexOptions.RightToLeft) { Needs = Cue.Required };

    public static ParameterRow Read(RowText row, ColumnRole[] roles, TableBlock table)
    {
        var cell = Cell(row, roles, ColumnRole.Name)!;
        var name = NameCell.Read(cell);
        var (called, description) = Cell(row, roles, ColumnRole.Description) is { } words ? CalledReader.Cut(words) : default;
        var (type, mark) = TypeAndMark(Cell(row, roles, ColumnRole.Type));
        return new ParameterRow(
            name.Name,
            type ?? name.Type,
            Required(row, roles) ?? name.Required ?? mark,
            Cell(row, roles, ColumnRole.Default)?.Quote,
            Description(row, roles, table, description),
            description?.Quote,
            cell.Page.PlaceOf(row.Start, row.End))
        {
            Depth = name.Depth,
            Called = called,
            In = FieldPlace.Of(Cell(row, roles, ColumnRole.Place)?.Plain),
        };
    }

    // "string, required", "string (optional)": a type that says beside itself whether it must be given.
    private static (Quote? Type, Quote? Mark) TypeAndMark(Passage? cell)
    {
        var mark = cell is null or { HasStruck: true } ? Match.Empty : _typeMark.Match(cell);
        return mark.Success && mark.Index > 0
            ? (cell!.Slice(0, mark.Index).Trim().Quote, cell.QuoteOf(mark.Groups["mark"].Index, mark.Groups["mark"].Length))
            : (cell?.Quote, null);
    }

    public static Passage? Cell(RowText row, ColumnRole[] roles, ColumnRole role)
    {
        var index = Array.IndexOf(roles, role);
        return index >= 0 && index < row.Cells.Count ? row.Cells[index] : null;
    }

    // The answer to "Optional" is told in words that need no column: a quoted "Yes" would be taken for the answer to "Required".
    private static Quote? Required(RowText row, ColumnRole[] roles)
    {
        if (Cell(row, roles, ColumnRole.Required) is { } required)
            return required.Quote;

        if (Cell(row, roles, ColumnRole.Optional) is not { } optional)
            return null;

        var isNo = optional.Plain.ToLowerInvariant() is "no" or "false" or "n" or "required" or "mandatory" or "否" or "❌" or "✗" or "✘" or "x";
        return new Quote(isNo ? "Required" : "Optional", optional.Place);
    }

    // Columns of other names (Constraints, Example, Possible values) are said after the description, each by its name.
    private static Prose Description(RowText row, ColumnRole[] roles, TableBlock table, Passage? description)
    {
        var blocks = new List<ProseBlock>();
        if (description is { IsBlank: false })
            blocks.Add(ProseSetter.Block(ProseKind.Paragraph, description));

        for (var i = 0; i < roles.Length && i < row.Cells.Count; i++)
        {
            if (roles[i] != ColumnRole.Other || row.Cells[i].Plain is "" or "-" or "—" or "–")
                continue;

            var inlines = new List<Inline> { new(table.Header[i].Plain + ": ") };
            inlines.AddRange(ProseSetter.Block(ProseKind.Paragraph, row.Cells[i]).Inlines);
            blocks.Add(new ProseBlock(ProseKind.Paragraph, inlines.ToEquatableArray()));
        }

        return blocks.Count == 0 ? Prose.None : new Prose(blocks.ToEquatableArray());
    }
}
