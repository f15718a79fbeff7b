using ApiDocs.Pages;

namespace ApiDocs.Covering;

/// <summary>Says of each statement of a page what is lacking for it to be taken in.</summary>
internal sealed class StatementJudge(Page page, PlaceIndex places, ModelParts parts, FactEvidence evidence)
{
    private RowWords? _rows;
    private readonly Scope _scope = parts.ScopeOf(page.Path);

    private RowWords Rows => _rows ??= new(page);

    /// <summary>Null when it is taken in.</summary>
    public string? Lacks(Statement statement)
    {
        if (statement.Kind == StatementKind.Callout)
        {
            return _scope.Quotes(statement.Text) || parts.Quotes(statement.Text) ? null : "no doc comment quotes it";
        }

        var addresses = places.At(statement.Place);
        if (addresses.Count == 0 && statement.Kind != StatementKind.Sentence)
        {
            return "nothing of the client was read from it";
        }

        if (statement.Cells.FirstOrDefault(cell => !Rows.Hold(statement.Place, cell)) is { } cell)
        {
            return $"the cell '{cell.Text}' was not read";
        }

        var lacking = statement.Facts.FirstOrDefault(fact => !evidence.Holds(fact, statement, addresses, _scope));
        return lacking is null ? null : $"{FactEvidence.Name(lacking)} was not read";
    }
}
