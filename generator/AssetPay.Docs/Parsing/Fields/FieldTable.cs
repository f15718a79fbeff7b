using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Puts the rows of field components that follow one another into one table; what is nested in a field gets its name before it.</summary>
internal static class FieldTable
{
    /// <summary>Stands in the place column of a field of the answer.</summary>
    public const string Response = "response";

    private const int Name = 0;
    private const int Place = 1;
    private const int Type = 2;

    private static readonly string[] _columns = ["Name", "In", "Type", "Required", "Default", "Description"];

    /// <summary>Adds a field with everything that stood inside its tag.</summary>
    public static void Add(PageText page, ComponentTag tag, IReadOnlyList<Block> inner, List<Block> blocks)
    {
        var own = FieldTag.Row(page, tag, inner);
        var rows = new List<RowText> { own };
        foreach (var nested in inner.OfType<TableBlock>().Where(table => table.IsOfTags))
            rows.AddRange(nested.Rows.Select(row => Below(page, own, row)));

        Append(page, tag, rows, blocks);
        blocks.AddRange(inner.Where(block => block is FenceBlock or TableBlock { IsOfTags: false }));
    }

    private static void Append(PageText page, ComponentTag tag, List<RowText> rows, List<Block> blocks)
    {
        if (blocks.Count > 0 && blocks[blocks.Count - 1] is TableBlock { IsOfTags: true } before && IsResponse(before.Rows[0]) == IsResponse(rows[0]))
        {
            before.Rows.AddRange(rows);
            return;
        }

        var header = _columns.Select(column => new PassageBuilder(page, tag.Start).Add(column, tag.Start, tag.Start, InlineStyle.Plain, null).Build()).ToList();
        blocks.Add(new TableBlock(header, rows, CellRow.Join(page, header, tag.Start)) { IsOfTags = true });
    }

    /// <summary>What a component around fields says of their place.</summary>
    public static string? PlaceOf(string name) => name switch
    {
        "api-method-path-parameters" => "path",
        "api-method-query-parameters" => "query",
        "api-method-headers" => "header",
        "api-method-body-parameters" or "api-method-form-data-parameters" => "body",
        _ => null,
    };

    /// <summary>The same block, its fields in the place where none is stated.</summary>
    public static Block In(Block block, string place) => block is TableBlock { IsOfTags: true } table ? table with { Rows = [.. table.Rows.Select(row => In(row, place))] } : block;

    private static RowText In(RowText row, string place)
    {
        if (!row.Cells[Place].IsBlank)
            return row;

        var at = row.Cells[Place].OffsetOf(0);
        var cells = row.Cells.ToList();
        cells[Place] = new PassageBuilder(cells[Place].Page, at).Add(place, at, at, InlineStyle.Plain, null).Build();
        return row with { Cells = cells };
    }

    private static bool IsResponse(RowText row) => row.Cells[Place].Text == Response;

    // Inside "crew" some write "crew.name" and others only "name".
    private static RowText Below(PageText page, RowText parent, RowText row)
    {
        var (outer, name) = (parent.Cells[Name].Text, row.Cells[Name]);
        if (name.Text.StartsWith(outer + ".", StringComparison.Ordinal) || name.Text.StartsWith(outer + "[", StringComparison.Ordinal))
            return row;

        var at = name.OffsetOf(0);
        var cells = row.Cells.ToList();
        cells[Name] = new PassageBuilder(page, at).Add(outer + (ListWords.IsList(parent.Cells[Type].Text) ? "[]." : "."), at, at, InlineStyle.Plain, null).Add(name, "").Build();
        if (cells[Place].IsBlank)
            cells[Place] = parent.Cells[Place];

        return row with { Cells = cells };
    }
}
