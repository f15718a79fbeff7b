using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>"Code | Key | When" on an endpoint's page, "Code | Key | HTTP | Description" in a catalogue.</summary>
internal static class ErrorTableReader
{
    // "`NO_WATER` (HTTP 409)"
    private static readonly Wording _keyWithStatus = new("^(?<key>[A-Z][A-Z0-9_]*)\\s*\\((?:HTTP\\s*)?(?<http>[1-5]\\d\\d)\\)$");

    private static readonly Wording _key = new("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");

    private static readonly Wording _status = new("^[1-5]\\d\\d\\b");

    private static readonly Wording _lowerKey = new("^[a-z][a-z0-9]*(?:[_.-][a-z0-9]+)+$");

    private static readonly Wording _code = new("^\\d+$");

    public static bool Take(Block block, Section section, EndpointFacts facts)
    {
        if (block is not TableBlock table || Columns(table) is not { } columns)
            return false;

        if (table.IsOfTags && !AreStatuses(table, columns.Key))
            return false;

        if (!table.IsOfTags && !columns.IsCatalogue && !(section.IsIn(SectionKind.Errors) && table.Rows.All(row => HasCodeOrKey(row, columns))))
            return false;

        // Statuses without a code or a key tell nothing that could be told apart in an answer's body: they are quoted.
        columns = Settled(table, columns);
        if (columns.Key < 0 && columns.Code < 0)
            return ProseReader.TakeRemark(block, section, facts);

        facts.Errors.AddRange(table.Rows.SelectMany(row => Read(row, columns, null)));
        return true;
    }

    // "Code" is the HTTP status on one site and the API's own number on another: it is the status where every number is one.
    private static ErrorColumns Settled(TableBlock table, ErrorColumns columns)
    {
        if (table.IsOfTags)
            return columns with { Key = -1, Http = columns.Key };

        return columns is { Http: < 0, Key: < 0, Code: >= 0 } && AreStatuses(table, columns.Code) ? columns with { Code = -1, Http = columns.Code } : columns;
    }

    private static bool AreStatuses(TableBlock table, int column) =>
        table.Rows.Count > 0 && table.Rows.All(row => Cell(row, column) is { } cell && _status.IsMatch(cell.Text));

    /// <summary>Outside endpoints only a table with both a key and a number is a catalogue: other tables of words in capitals occur.</summary>
    public static bool TakeOutside(Block block, Section section, PageFacts facts)
    {
        if (block is not TableBlock table || Columns(table) is not { IsCatalogue: true } columns)
            return false;

        facts.Errors.AddRange(table.Rows.SelectMany(row => Read(row, columns, section.Name)));
        return true;
    }

    private static ErrorColumns? Columns(TableBlock table)
    {
        var columns = table.ErrorColumns;
        return (columns.Description >= 0 || columns.Repeating >= 0) && (columns.Code >= 0 || columns.Key >= 0 || columns.Http >= 0) ? columns : null;
    }

    private static bool HasCodeOrKey(RowText row, ErrorColumns columns)
    {
        var cell = Cell(row, columns.Key) ?? Cell(row, columns.Code) ?? Cell(row, columns.Http);
        return cell is not null && (cell.HasStruck || _code.IsMatch(cell.Text) || _status.IsMatch(cell.Text) || _keyWithStatus.IsMatch(cell.Text) || IsKey(cell));
    }

    private static IEnumerable<ErrorRow> Read(RowText row, ErrorColumns columns, string? domain)
    {
        var code = Cell(row, columns.Code);
        var key = Cell(row, columns.Key);
        if (key is null && code is not null && IsKey(code.HasStruck ? code.Struck : code))
            (code, key) = (null, code);

        var place = row.Cells[0].Page.PlaceOf(row.Start, row.End);
        var (called, words) = columns.Description >= 0 && columns.Description < row.Cells.Count ? CalledReader.Cut(row.Cells[columns.Description]) : default;
        var description = words is null || words.Plain is "-" or "—" or "–" ? Prose.None : ProseSetter.Prose(words);
        var repeating = Cell(row, columns.Repeating)?.Quote;
        var http = Cell(row, columns.Http)?.Quote;
        if (key is not null && _keyWithStatus.Match(key.Text) is { Success: true } both)
        {
            http ??= key.QuoteOf(both.Groups["http"].Index, both.Groups["http"].Length);
            key = key.Slice(0, both.Groups["key"].Length);
        }

        foreach (var quote in Keys(key))
            yield return new ErrorRow(code?.Quote, quote, http, description, domain, place) { Called = called, Repeating = repeating };
    }

    // "`A` / `B`": two keys that share a row are two errors.
    private static IEnumerable<Quote?> Keys(Passage? cell)
    {
        if (cell is null || cell.HasStruck)
            return [cell?.Quote];

        // One word is one key.
        return WordLetters.ArePlain(cell.Text) ? [cell.Quote] : Several(cell);
    }

    private static IEnumerable<Quote?> Several(Passage cell)
    {
        var keys = _key.Matches(cell.Text).Where(match => match.Length > 1).ToList();
        return keys.Count > 1 && IsKey(cell) ? keys.Select(match => cell.QuoteOf(match.Index, match.Length)) : [cell.Quote];
    }

    private static bool IsKey(Passage cell) => _lowerKey.IsMatch(cell.Text) || _key.Replace(cell.Text, "").Trim(' ', '/', ',', '|') is "" or "or" or "and";

    private static Passage? Cell(RowText row, int column)
    {
        var cell = column >= 0 && column < row.Cells.Count ? row.Cells[column] : null;
        return cell is null || cell.Text is "" or "-" or "—" or "–" ? null : cell;
    }
}
