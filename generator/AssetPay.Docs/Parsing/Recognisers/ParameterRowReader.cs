using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>One row of a table of parameters, cell by cell.</summary>
internal static class ParameterRowReader
{
    // "`name` *required*": what stands beside the name is the missing Required column.
    private static readonly Regex _nameAndMark = new("^(?<name>\\S+)\\s+\\(?(?<mark>required|optional)\\)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static ParameterRow Read(RowText row, ColumnRole[] roles, TableBlock table)
    {
        var name = Cell(row, roles, ColumnRole.Name)!;
        var mark = _nameAndMark.Match(name.Text);
        var description = Cell(row, roles, ColumnRole.Description);
        return new ParameterRow(
            mark.Success ? name.QuoteOf(0, mark.Groups["name"].Length) : name.Quote,
            Cell(row, roles, ColumnRole.Type)?.Quote,
            Required(row, roles) ?? (mark.Success ? name.QuoteOf(mark.Groups["mark"].Index, mark.Groups["mark"].Length) : null),
            Cell(row, roles, ColumnRole.Default)?.Quote,
            Description(row, roles, table, description),
            description?.Quote,
            name.Page.PlaceOf(row.Start, row.End));
    }

    private static Passage? Cell(RowText row, ColumnRole[] roles, ColumnRole role)
    {
        var index = Array.IndexOf(roles, role);
        return index >= 0 && index < row.Cells.Count ? row.Cells[index].Trim() : null;
    }

    // The answer to "Optional" is told in words that need no column: a quoted "Yes" would be taken for the answer to "Required".
    private static Quote? Required(RowText row, ColumnRole[] roles)
    {
        if (Cell(row, roles, ColumnRole.Required) is { } required)
            return required.Quote;

        if (Cell(row, roles, ColumnRole.Optional) is not { } optional)
            return null;

        var isNo = optional.Plain.ToLowerInvariant() is "no" or "false" or "n";
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
