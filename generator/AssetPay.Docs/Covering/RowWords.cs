using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Covering;

/// <summary>The words that the readers took out of each row of a page, so that a cell that nobody read shows.</summary>
internal sealed class RowWords
{
    private readonly LineIndex<object> _rows;

    public RowWords(Page page) => _rows = new(RowsOf(page));

    /// <summary>Whether every word of a cell was taken; a row that no reader of rows took is judged by its place alone.</summary>
    public bool Hold(Place row, Quote cell)
    {
        var first = _rows.FirstNear(row);
        var isKnown = false;
        for (var i = first; i < _rows.Count && _rows[i].Place.Line <= row.EndLine && !isKnown; i++)
        {
            isKnown = _rows[i].Place.EndLine >= row.Line;
        }

        return !isKnown || AllWords(row, first, cell.Text);
    }

    private bool AllWords(Place row, int first, string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && IsOfWord(text[end]))
            {
                end++;
            }

            if (end > start && !HasWord(row, first, text, start, end - start))
            {
                return false;
            }

            start = end;
        }

        return true;
    }

    private bool HasWord(Place row, int first, string text, int start, int length)
    {
        for (var i = first; i < _rows.Count && _rows[i].Place.Line <= row.EndLine; i++)
        {
            if (_rows[i].Place.EndLine >= row.Line && HasWord(_rows[i].Item, text, start, length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(object row, string text, int start, int length)
    {
        bool In(string? taken) => taken is not null && Has(taken, text, start, length);
        return row switch
        {
            ParameterRow taken => In(taken.Name.Text) || In(taken.Type?.Text) || In(taken.Required?.Text) || In(taken.Default?.Text) || In(taken.Description.PlainText) || In(taken.DescriptionText?.Text) || In(taken.In.ToString()),
            ErrorRow taken => In(taken.Code?.Text) || In(taken.Key?.Text) || In(taken.Http?.Text) || In(taken.Repeating?.Text) || In(taken.Description.PlainText),
            RateLimitRow taken => In(taken.Tier) || In(taken.Limit.Text) || In(taken.Method) || In(taken.Path),
            ServerStatement taken => In(taken.Url.Text) || In(taken.Label),
            _ => false,
        };
    }

    /// <summary>Whether a text has the word as one of its own.</summary>
    private static bool Has(string taken, string text, int start, int length)
    {
        // The cell that became this text is mostly the text itself.
        if (ReferenceEquals(taken, text))
        {
            return true;
        }

        for (var i = 0; i + length <= taken.Length; i++)
        {
            if ((i == 0 || !IsOfWord(taken[i - 1])) && (i + length == taken.Length || !IsOfWord(taken[i + length])) && string.Compare(taken, i, text, start, length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfWord(char c) => char.IsLetter(c) || char.IsNumber(c) || c == '_';

    private static List<(Place Place, object Row)> RowsOf(Page page)
    {
        var rows = new List<(Place Place, object Row)>();
        foreach (var endpoint in page.Endpoints)
        {
            AddTables(rows, endpoint.Parameters);
            AddTables(rows, endpoint.ResponseFields);
            AddErrors(rows, endpoint.Errors);
            AddLimits(rows, endpoint.RateLimits);
        }

        foreach (var guide in page.GuideRequests)
        {
            AddTables(rows, guide.Parameters);
        }

        foreach (var token in page.Tokens)
        {
            AddTables(rows, token.Tables);
        }

        AddErrors(rows, page.Errors);
        AddLimits(rows, page.RateLimits);
        foreach (var server in page.Servers)
        {
            rows.Add((server.Url.Place, server));
        }

        return rows;
    }

    private static void AddTables(List<(Place Place, object Row)> rows, IEnumerable<ParameterTable> tables)
    {
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                rows.Add((row.Place, row));
            }
        }
    }

    private static void AddErrors(List<(Place Place, object Row)> rows, EquatableArray<ErrorRow> errors)
    {
        foreach (var row in errors)
        {
            rows.Add((row.Place, row));
        }
    }

    private static void AddLimits(List<(Place Place, object Row)> rows, EquatableArray<RateLimitRow> limits)
    {
        foreach (var row in limits)
        {
            rows.Add((row.Limit.Place, row));
        }
    }
}
